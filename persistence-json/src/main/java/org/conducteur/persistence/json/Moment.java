package org.conducteur.persistence.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of another program's file, with a time and its distance from UTC as far as it says them.
 */
record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

  static Optional<Moment> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Moment(
              LocalDate.parse(matcher.group(1)),
              Optional.ofNullable(matcher.group(2))
                  .map(LocalTime::parse)
                  .map(time -> time.truncatedTo(ChronoUnit.SECONDS)),
              Optional.ofNullable(matcher.group(3)).map(ZoneOffset::of)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Date and time as they are written, without regard to any zone. */
  Optional<LocalDateTime> written() {
    return time.map(date::atTime);
  }
}
