package org.conducteur.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock of one day of the event, which may be past its midnight: {@code 01:30+1} is
 * half past one in the night after the day.
 *
 * @param time the time the clock shows
 * @param daysAfter midnights between the day and this time, 0 to 9
 */
public record DayTime(LocalTime time, int daysAfter) implements Comparable<DayTime> {
  private static final Pattern WRITTEN =
      Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?(?:\\+([1-9]))?");
  private static final Comparator<DayTime> ORDER =
      Comparator.comparingInt(DayTime::daysAfter).thenComparing(DayTime::time);

  /** Refuses null, fractions of a second, and more than nine midnights. {@inheritDoc} */
  public DayTime {
    requireNonNull(time, "time");
    checkArgument(
        time.equals(time.truncatedTo(ChronoUnit.SECONDS)),
        "time must have whole seconds: %s",
        time);
    checkArgument(daysAfter >= 0 && daysAfter <= 9, "daysAfter must be 0 to 9: %s", daysAfter);
  }

  /**
   * A time of the day itself.
   *
   * @param hour 0 to 23
   * @param minute 0 to 59
   * @return the time
   */
  public static DayTime of(int hour, int minute) {
    return new DayTime(LocalTime.of(hour, minute), 0);
  }

  /**
   * Reads the strict notation {@code HH:mm[:ss][+days]}.
   *
   * @param text such as {@code 09:45} or {@code 01:30+1}
   * @return the time, or nothing if the text is no such time
   */
  public static Optional<DayTime> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    LocalTime time =
        LocalTime.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    return Optional.of(new DayTime(time, number(matcher.group(4))));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /**
   * This time as a point in local time.
   *
   * @param date the date of the day
   * @return date and time
   */
  public LocalDateTime on(LocalDate date) {
    return date.plusDays(daysAfter).atTime(time);
  }

  /**
   * This time moved by a duration.
   *
   * @param duration may be negative
   * @return the moved time, or nothing if it would leave the days this type can express
   */
  public Optional<DayTime> plus(Duration duration) {
    LocalDateTime moved = on(LocalDate.EPOCH).plus(duration).withNano(0);
    long days = moved.toLocalDate().toEpochDay();
    return days < 0 || days > 9
        ? Optional.empty()
        : Optional.of(new DayTime(moved.toLocalTime(), (int) days));
  }

  /**
   * The time from this one to another of the same day.
   *
   * @param end the other
   * @return negative if the other comes first
   */
  public Duration until(DayTime end) {
    return Duration.between(on(LocalDate.EPOCH), end.on(LocalDate.EPOCH));
  }

  @Override
  public int compareTo(DayTime other) {
    return ORDER.compare(this, other);
  }

  /** The strict notation, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return daysAfter == 0 ? time.toString() : time + "+" + daysAfter;
  }
}
