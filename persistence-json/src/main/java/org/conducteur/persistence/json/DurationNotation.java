package org.conducteur.persistence.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations as {@code 20m}, {@code 1h30m} or {@code 90s}. What has fractions of a second or is
 * negative is written as in ISO 8601, {@code PT-0.5S}, which is read as well.
 */
final class DurationNotation {
  static final String PATTERN =
      "^(?:(?=[0-9])(?:[0-9]{1,9}h)?(?:[0-9]{1,9}m)?(?:[0-9]{1,9}s)?"
          + "|[-+]?[Pp](?=[0-9Tt+-])(?:[-+]?[0-9]+[Dd])?(?:[Tt].+)?)$";

  private static final Pattern PLAIN =
      Pattern.compile("(?=[0-9])(?:([0-9]{1,9})h)?(?:([0-9]{1,9})m)?(?:([0-9]{1,9})s)?");

  private static final long MOST_HOURS = 999_999_999;

  private DurationNotation() {}

  static Optional<Duration> parse(String text) {
    Matcher matcher = PLAIN.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          Duration.ofHours(part(matcher.group(1)))
              .plusMinutes(part(matcher.group(2)))
              .plusSeconds(part(matcher.group(3))));
    }
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static long part(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  static String write(Duration duration) {
    boolean wholeSeconds = duration.truncatedTo(ChronoUnit.SECONDS).equals(duration);
    if (duration.isNegative() || !wholeSeconds || duration.toHours() > MOST_HOURS) {
      return duration.toString();
    }
    String text =
        part(duration.toHours(), "h")
            + part(duration.toMinutesPart(), "m")
            + part(duration.toSecondsPart(), "s");
    return text.isEmpty() ? "0m" : text;
  }

  private static String part(long number, String unit) {
    return number == 0 ? "" : number + unit;
  }
}
