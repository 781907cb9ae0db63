package org.conducteur.export.office.workbook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conducteur.time.Deadline;

/** Deadlines, as somebody said them and as a date that can be sorted. */
final class Deadlines {
  private final Words words;
  private final Optional<LocalDate> firstDay;

  Deadlines(Words words, Optional<LocalDate> firstDay) {
    this.words = words;
    this.firstDay = firstDay;
  }

  /** The columns of a deadline, as it was said and as a date; either may be typed. */
  <R> Consumer<Columns<R>> columns(int least, int most, Function<R, Optional<Deadline>> due) {
    return columns ->
        columns
            .add(
                "due",
                Format.TEXT,
                least,
                most,
                row -> asWords(due.apply(row)),
                c -> c.holding("due", Entry::deadline))
            .add(
                "dueDate",
                Format.DATE,
                17,
                17,
                row -> asDate(due.apply(row)),
                c -> c.storing("due", (row, cell) -> cell.setDate("due")));
  }

  Value asWords(Optional<Deadline> deadline) {
    return Value.text(deadline.map(this::said));
  }

  Value asDate(Optional<Deadline> deadline) {
    return Value.date(deadline.flatMap(due -> due.lastDay(firstDay)));
  }

  /** Whether the deadline has passed without being met. */
  boolean isOver(Optional<Deadline> deadline, Optional<LocalDate> today) {
    return deadline
        .flatMap(due -> due.lastDay(firstDay))
        .flatMap(last -> today.map(last::isBefore))
        .orElse(false);
  }

  private String said(Deadline deadline) {
    if (deadline instanceof Deadline.OnDate exact) {
      return dayAndMonth(exact.date());
    } else if (deadline instanceof Deadline.InMonth vague) {
      String part = vague.part().name().toLowerCase(Locale.ROOT);
      String month =
          words.text("month." + vague.month()) + vague.year().map(year -> " " + year).orElse("");
      return words.text("deadline." + part, "month", month);
    } else if (deadline instanceof Deadline.Relative relative) {
      return relative(relative.days());
    } else if (deadline instanceof Deadline.InWords told) {
      return told.words();
    }
    return words.text("deadline.asap");
  }

  private String relative(int days) {
    if (days == 0) {
      return words.text("deadline.day");
    } else if (days == -1) {
      return words.text("deadline.eve");
    }
    return words.count(days < 0 ? "deadline.before" : "deadline.after", Math.abs((long) days));
  }

  /** Such as "15 septembre 2023". */
  String dayAndMonth(LocalDate date) {
    int number = date.getDayOfMonth();
    String day = number == 1 ? words.text("day.first") : words.text("day.other", "n", number);
    return day + " " + words.text("month." + date.getMonthValue()) + " " + date.getYear();
  }
}
