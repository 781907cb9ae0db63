package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.people.PrivacyNotice;
import org.conducteur.text.RichText;

/** What people are told where they leave personal data: who is responsible, what for, how long. */
final class PrivacyLines {
  private final Composing composing;
  private final Words words;
  private final ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();

  PrivacyLines(Composing composing) {
    this.composing = composing;
    words = composing.words();
  }

  /** Nothing without a notice; what the notice does not say has no line. */
  ImmutableList<Element> elements() {
    composing.event().privacy().ifPresent(this::notice);
    ImmutableList<LabelValue> all = pairs.build();
    return all.isEmpty() ? ImmutableList.of() : ImmutableList.of(new LabelValues(all));
  }

  private void notice(PrivacyNotice notice) {
    controller(notice)
        .ifPresent(name -> add("privacy.controller", ImmutableList.of(Paragraph.of(name))));
    add("privacy.purpose", notice.purpose());
    add("privacy.basis", notice.basis());
    add("privacy.recipients", notice.recipients());
    add("privacy.retention", notice.retention());
    add("privacy.rights", notice.rights());
    notice
        .contact()
        .ifPresent(text -> add("privacy.contact", ImmutableList.of(Paragraph.of(text))));
  }

  private Optional<String> controller(PrivacyNotice notice) {
    return notice
        .controller()
        .or(composing.event()::organiser)
        .map(new PeopleWords(composing)::fullName);
  }

  /**
   * All that a notice has to say by law: where the event does not say it, the purpose of a list of
   * those present, the rights that everybody has, and gaps to fill in for the rest.
   */
  ImmutableList<Element> complete() {
    PrivacyNotice notice =
        composing.event().privacy().orElseGet(() -> PrivacyNotice.builder().build());
    add("privacy.controller", orGap(controller(notice).map(Paragraph::of), "gap.controller"));
    add("privacy.purpose", or(notice.purpose(), "signIn.purpose"));
    add("privacy.basis", orGap(notice.basis(), "gap.basis"));
    add("privacy.recipients", orGap(notice.recipients(), "gap.recipients"));
    add("privacy.retention", orGap(notice.retention(), "gap.retention"));
    add("privacy.rights", or(notice.rights(), "signIn.rights"));
    add("privacy.contact", orGap(notice.contact().map(Paragraph::of), "gap.contact"));
    return ImmutableList.of(new LabelValues(pairs.build()));
  }

  private ImmutableList<Element> or(RichText text, String key) {
    return text.isEmpty()
        ? SessionPeople.cell(words.text(key, "event", composing.event().title()))
        : Prose.of(text);
  }

  private ImmutableList<Element> orGap(RichText text, String key) {
    return text.isEmpty() ? gap(key) : Prose.of(text);
  }

  private ImmutableList<Element> orGap(Optional<? extends Element> known, String key) {
    return known.isPresent() ? ImmutableList.of(known.get()) : gap(key);
  }

  private ImmutableList<Element> gap(String key) {
    return ImmutableList.of(Paragraph.of(Prose.strong(words.text("gap", "what", words.text(key)))));
  }

  private void add(String key, RichText text) {
    add(key, Prose.of(text));
  }

  private void add(String key, ImmutableList<Element> value) {
    if (!value.isEmpty()) {
      pairs.add(new LabelValue(words.text(key), value));
    }
  }
}
