package org.conducteur.export.office.scan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates as strict files write them, as the numbers that all other files have. */
final class IsoDates {
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final double SECONDS = 86_400;

  private IsoDates() {}

  /** The number of a date, a time, or both with a T between; nothing if the text is none. */
  static Optional<Double> serial(String text) {
    String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    try {
      if (plain.indexOf('T') > 0) {
        LocalDateTime both = LocalDateTime.parse(plain);
        return Optional.of(serial(both.toLocalDate()) + serial(both.toLocalTime()));
      }
      return Optional.of(
          plain.indexOf(':') > 0 ? serial(LocalTime.parse(plain)) : serial(LocalDate.parse(plain)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static double serial(LocalDate date) {
    return ChronoUnit.DAYS.between(FIRST, date);
  }

  private static double serial(LocalTime time) {
    return time.toSecondOfDay() / SECONDS;
  }
}
