package org.conducteur.handout;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.text.Inline;
import org.conducteur.time.Day;
import org.conducteur.time.Deadline;

/** Deadlines seen from the first day of an event, and from the day that counts as today. */
final class Due {
  private final Words words;
  private final Times times;
  private final Optional<LocalDate> first;
  private final Optional<LocalDate> today;

  Due(Composing composing) {
    words = composing.words();
    times = composing.times();
    first = first(composing.event());
    today = composing.event().asOf();
  }

  private static Optional<LocalDate> first(Event event) {
    return event.days().stream().map(Day::date).flatMap(Optional::stream).min(LocalDate::compareTo);
  }

  /** As soon as possible comes first, what names no day last. */
  LocalDate order(Optional<Deadline> due) {
    if (due.isPresent() && due.get() instanceof Deadline.AsSoonAsPossible) {
      return LocalDate.MIN;
    }
    return last(due).orElse(LocalDate.MAX);
  }

  private Optional<LocalDate> last(Optional<Deadline> due) {
    return due.flatMap(deadline -> deadline.lastDay(first));
  }

  /** How long it has been due, such as "en retard de 3 jours"; nothing if it is not overdue. */
  Optional<String> overdue(Optional<Deadline> due) {
    return last(due)
        .flatMap(day -> today.map(now -> DAYS.between(day, now)))
        .filter(days -> days > 0)
        .map(days -> words.count("overdue", days));
  }

  /**
   * The date, or the words that stand for it, then how many days before or after the event.
   *
   * @param hour what is known of the time of that day; may be blank
   */
  ImmutableList<Element> cell(Optional<Deadline> due, String hour) {
    Optional<LocalDate> day = last(due);
    String date = due.map(deadline -> shown(deadline, day)).orElse("");
    String when = Stream.of(date, hour).filter(text -> !text.isBlank()).collect(joining(", "));
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.addAll(SessionPeople.cell(when));
    day.map(last -> distance(due.orElseThrow(), last))
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(text))));
    return out.build();
  }

  /** What is said in days is shown as a date, if there is one to count from. */
  private String shown(Deadline deadline, Optional<LocalDate> day) {
    return deadline instanceof Deadline.Relative && day.isPresent()
        ? times.date(day.get())
        : times.deadline(deadline);
  }

  private String distance(Deadline deadline, LocalDate day) {
    String counted = first.map(start -> counted(DAYS.between(start, day))).orElse("");
    if (deadline instanceof Deadline.InMonth) {
      String latest = words.text("due.latest", "date", times.date(day));
      return counted.isEmpty() ? latest : latest + ", " + counted;
    }
    return counted;
  }

  /** Such as "J−12": the minus keeps to its number. */
  private String counted(long days) {
    String sign = days < 0 ? "\u2212" : "+";
    return words.text("due.day")
        + (days == 0 ? "" : sign + new Numbers(words.language()).whole(Math.abs(days)));
  }
}
