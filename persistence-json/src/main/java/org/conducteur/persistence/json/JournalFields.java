package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.conducteur.timeline.JournalEntry;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Step;

/** An entry of a journal in its fields. */
final class JournalFields {
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of(
          "n",
          "made",
          "at",
          "until",
          "by",
          "least",
          "step",
          "started",
          "ended",
          "held",
          "prolonged",
          "skipped",
          "kept",
          "stageKept",
          "withdrawn",
          "remark");

  private final Map<String, Node> fields;
  private final int usualNumber;

  JournalFields(Map<String, Node> fields, int usualNumber) {
    this.fields = fields;
    this.usualNumber = usualNumber;
  }

  /** Fields that mean nothing here. */
  Optional<String> unknown() {
    Set<String> names = new TreeSet<>(Sets.difference(fields.keySet(), KNOWN));
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** The entry; nothing if what it needs is not there. */
  Optional<JournalEntry> entry() {
    int number = number("n").orElse(usualNumber);
    Instant made = text("made").flatMap(JournalFields::instant).orElse(Instant.EPOCH);
    if (number < 1) {
      return Optional.empty();
    }
    if (fields.containsKey("withdrawn")) {
      return number("withdrawn")
          .filter(entry -> entry >= 1)
          .map(entry -> new JournalEntry.Withdrawn(number, made, entry));
    }
    if (fields.containsKey("remark")) {
      return text("remark")
          .map(words -> new JournalEntry.Remark(number, made, step("step"), words));
    }
    return observation().map(seen -> new JournalEntry.Noted(number, made, seen));
  }

  private Optional<Observation> observation() {
    Optional<LocalDateTime> at = text("at").flatMap(JournalFields::time);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime moment = at.get();
    return this.<Observation>about("started", step -> new Observation.Started(step, moment))
        .or(() -> about("ended", step -> new Observation.Ended(step, moment)))
        .or(() -> about("skipped", step -> new Observation.Skipped(step, moment)))
        .or(() -> about("stageKept", step -> new Observation.StageKept(step, moment)))
        .or(
            () ->
                text("until")
                    .flatMap(JournalFields::time)
                    .flatMap(until -> about("held", s -> new Observation.Held(s, until, moment))))
        .or(
            () ->
                length("by")
                    .flatMap(
                        by -> about("prolonged", s -> new Observation.Prolonged(s, by, moment))))
        .or(
            () ->
                length("least")
                    .flatMap(least -> about("kept", s -> new Observation.Kept(s, least, moment))));
  }

  private <T> Optional<T> about(String word, Function<Step, T> what) {
    return step(word).map(what);
  }

  private Optional<Step> step(String name) {
    return text(name).filter(text -> !text.isBlank()).map(Step::parse);
  }

  private Optional<String> text(String name) {
    return fields.get(name) instanceof Node.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private Optional<Duration> length(String name) {
    return text(name).flatMap(DurationNotation::parse);
  }

  private Optional<Integer> number(String name) {
    String literal = fields.get(name) instanceof Node.Figure figure ? figure.literal() : "";
    return literal.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(literal)) : Optional.empty();
  }

  private static Optional<LocalDateTime> time(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
