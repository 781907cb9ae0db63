package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.Paragraph;
import org.conducteur.event.Planned;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.Inline;

/** The head of a fiche: when, where, for how many. */
final class FicheHead {
  private final Composing composing;
  private final Words words;
  private final Planned planned;
  private final Session session;
  private final ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();

  FicheHead(Composing composing, Planned planned) {
    this.composing = composing;
    words = composing.words();
    this.planned = planned;
    session = planned.session();
  }

  ImmutableList<LabelValue> pairs() {
    ImmutableList.Builder<Element> lines = ImmutableList.builder();
    when().ifPresent(when -> lines.add(Paragraph.of(Prose.strong(when))));
    return pairs(lines);
  }

  /** Without day and time, which stand in the title. */
  ImmutableList<LabelValue> untimed() {
    return pairs(ImmutableList.builder());
  }

  private ImmutableList<LabelValue> pairs(ImmutableList.Builder<Element> timing) {
    timing(timing);
    session.room().ifPresent(id -> add("label.room", Inline.of(composing.directory().name(id))));
    seating();
    if (session.kind() != SessionKind.OTHER && !session.kind().isBreak()) {
      add("label.kind", Inline.of(words.of(session.kind())));
    }
    session.language().ifPresent(tag -> add("label.language", Inline.of(words.language(tag))));
    ImmutableList<Element> provisions =
        new ProvisionLines(words)
            .lines(session.provisions()).stream().map(Paragraph::of).collect(toImmutableList());
    if (!provisions.isEmpty()) {
      pairs.add(new LabelValue(words.text("label.provisions"), provisions));
    }
    return pairs.build();
  }

  private void add(String key, ImmutableList<Inline> value) {
    pairs.add(new LabelValue(words.text(key), ImmutableList.of(Paragraph.of(value))));
  }

  /** The time, with the day where there are several. */
  Optional<String> when() {
    Times times = composing.times();
    Optional<String> day =
        composing.event().days().size() > 1 ? planned.day().map(times::day) : Optional.empty();
    String when =
        Stream.of(day, times.span(planned)).flatMap(Optional::stream).collect(joining(", "));
    return when.isEmpty() ? Optional.empty() : Optional.of(when);
  }

  private void timing(ImmutableList.Builder<Element> lines) {
    new SessionConditions(composing, session)
        .limits()
        .forEach(limit -> lines.add(Paragraph.of(limit)));
    ImmutableList<Element> all = lines.build();
    if (!all.isEmpty()) {
      pairs.add(new LabelValue(words.text("label.timing"), all));
    }
  }

  private void seating() {
    ImmutableList<Element> lines = new SessionConditions(composing, session).seating();
    if (!lines.isEmpty()) {
      pairs.add(new LabelValue(words.text("label.seating"), lines));
    }
  }
}
