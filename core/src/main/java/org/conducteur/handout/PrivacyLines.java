package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.id.PartyId;
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
    Optional<PartyId> controller = notice.controller().or(composing.event()::organiser);
    controller
        .map(new PeopleWords(composing)::fullName)
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

  private void add(String key, RichText text) {
    add(key, Prose.of(text));
  }

  private void add(String key, ImmutableList<Element> value) {
    if (!value.isEmpty()) {
      pairs.add(new LabelValue(words.text(key), value));
    }
  }
}
