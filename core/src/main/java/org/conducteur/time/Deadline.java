package org.conducteur.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * By when something is due: on a date, in a part of a month, some days before or after the event,
 * as soon as possible, or in words that say no date.
 */
public sealed interface Deadline {

  /**
   * A date.
   *
   * @param date the last day
   */
  record OnDate(LocalDate date) implements Deadline {
    /** Refuses null. {@inheritDoc} */
    public OnDate {
      requireNonNull(date, "date");
    }
  }

  /**
   * A part of a month, such as "mi-septembre".
   *
   * @param part which part
   * @param year the year, or nothing for the year of the event
   * @param month the month, 1 to 12
   */
  record InMonth(MonthPart part, Optional<Integer> year, int month) implements Deadline {
    private static final int HALF_A_YEAR = 6;

    /** Refuses null, months outside 1 to 12, and years outside 0 to 9999. {@inheritDoc} */
    public InMonth {
      requireNonNull(part, "part");
      requireNonNull(year, "year");
      checkArgument(month >= 1 && month <= 12, "month must be 1 to 12: %s", month);
      checkArgument(
          year.filter(y -> y < 0 || y > 9999).isEmpty(), "year must be 0 to 9999: %s", year);
    }

    private int yearFor(LocalDate event) {
      boolean muchLater = month - event.getMonthValue() > HALF_A_YEAR;
      return muchLater && event.getYear() > 0 ? event.getYear() - 1 : event.getYear();
    }
  }

  /**
   * Days counted from the first day of the event.
   *
   * @param days negative before, zero on the day, positive after; -9999 to 9999
   */
  record Relative(int days) implements Deadline {
    /** Refuses days outside -9999 to 9999. {@inheritDoc} */
    public Relative {
      checkArgument(days >= -9999 && days <= 9999, "days must be -9999 to 9999: %s", days);
    }
  }

  /** As soon as possible. */
  record AsSoonAsPossible() implements Deadline {}

  /**
   * Words that say no date.
   *
   * @param words such as "avant la générale"
   */
  record InWords(String words) implements Deadline {
    /** Refuses null. {@inheritDoc} */
    public InWords {
      requireNonNull(words, "words");
    }
  }

  /** A part of a month. */
  enum MonthPart {
    /** Until the 10th. */
    EARLY,
    /** Until the 15th. */
    MID,
    /** Until the last day. */
    LATE
  }

  /**
   * The last day on which the deadline is still met. The middle of a month is taken at its word:
   * "mi-septembre" is over after the 15th. A month without a year is in the year of the event,
   * unless that would be more than half a year later: what is due in December for an event in
   * January was due in the year before.
   *
   * @param eventDay the first day of the event
   * @return nothing for deadlines that name no day
   */
  default Optional<LocalDate> lastDay(Optional<LocalDate> eventDay) {
    if (this instanceof OnDate exact) {
      return Optional.of(exact.date());
    }
    if (this instanceof Relative relative) {
      return eventDay.map(day -> day.plusDays(relative.days()));
    }
    if (this instanceof InMonth vague) {
      return vague.year().or(() -> eventDay.map(vague::yearFor)).map(year -> end(vague, year));
    }
    return Optional.empty();
  }

  private static LocalDate end(InMonth vague, int year) {
    YearMonth month = YearMonth.of(year, vague.month());
    return switch (vague.part()) {
      case EARLY -> month.atDay(10);
      case MID -> month.atDay(15);
      case LATE -> month.atEndOfMonth();
    };
  }
}
