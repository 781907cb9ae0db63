package org.conducteur.export.office.scan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.conducteur.time.DayTime;

/**
 * Dates and times as the numbers that they are in cells: days since 1899-12-30, of which a time is
 * a part. All are rounded to the second, since a third of a day has no exact number.
 */
public final class SerialTimes {
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final int SECONDS = 86_400;

  /** The day that Excel believes to have been, as Lotus did: 1900-02-29. */
  private static final int NO_DAY = 60;

  /** 9999-12-31. */
  private static final int LAST = 2_958_465;

  private SerialTimes() {}

  /**
   * A time on the clock; 1 and more is after the midnight of its day.
   *
   * @param number such as 0.375 for nine o'clock
   * @return nothing if it is negative, or ten days and more
   */
  public static Optional<DayTime> dayTime(double number) {
    long seconds = seconds(number);
    return seconds < 0 || seconds >= 10L * SECONDS
        ? Optional.empty()
        : Optional.of(
            new DayTime(LocalTime.ofSecondOfDay(seconds % SECONDS), (int) (seconds / SECONDS)));
  }

  /**
   * A length of time.
   *
   * @param number in days
   * @return nothing if it is negative, or a thousand days and more
   */
  public static Optional<Duration> length(double number) {
    long seconds = seconds(number);
    return seconds < 0 || seconds >= 1_000L * SECONDS
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(seconds));
  }

  /**
   * A date; a time of that day is left out.
   *
   * @param number such as 45246 for 2023-11-16
   * @return nothing if it is no day from 1900 to 9999
   */
  public static Optional<LocalDate> date(double number) {
    return moment(number).map(LocalDateTime::toLocalDate);
  }

  /**
   * A date with a time.
   *
   * @param number such as 45246.375 for nine o'clock on 2023-11-16
   * @return nothing if it is in no day from 1900 to 9999
   */
  public static Optional<LocalDateTime> moment(double number) {
    long seconds = seconds(number);
    long day = Math.floorDiv(seconds, SECONDS);
    if (day < 1 || day > LAST || day == NO_DAY) {
      return Optional.empty();
    }
    // Before the day that never was, each number stands for the day after.
    LocalDate date = FIRST.plusDays(day < NO_DAY ? day + 1 : day);
    return Optional.of(date.atTime(LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS))));
  }

  private static long seconds(double number) {
    return Math.round(number * SECONDS);
  }
}
