package org.conducteur.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as somebody said it: {@code 2022}, {@code 2023-09}, {@code 2023-07-12}, or {@code
 * --07-12} where the year was left out (the notation of ISO 8601:2000).
 *
 * @param year the year, 0 to 9999
 * @param month the month, 1 to 12
 * @param day the day of the month; never without a month
 */
public record PartialDate(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{2}))?(?:-(\\d{2}))?");

  /**
   * Refuses null, nothing at all, years of more than four digits, a day without a month, and dates
   * no calendar has. {@inheritDoc}
   */
  public PartialDate {
    requireNonNull(year, "year");
    requireNonNull(month, "month");
    requireNonNull(day, "day");
    checkArgument(year.isPresent() || month.isPresent(), "year or month must be given");
    checkArgument(
        year.filter(y -> y < 0 || y > 9999).isEmpty(), "year must be 0 to 9999: %s", year);
    checkArgument(day.isEmpty() || month.isPresent(), "day %s needs a month", day);
    try {
      MonthDay.of(month.orElse(1), day.orElse(1));
      LocalDate.of(year.orElse(2000), month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + e.getMessage(), e);
    }
  }

  /**
   * A whole date.
   *
   * @param date the date
   * @return the same date
   */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        Optional.of(date.getYear()),
        Optional.of(date.getMonthValue()),
        Optional.of(date.getDayOfMonth()));
  }

  /**
   * Reads the notation above.
   *
   * @param text the notation
   * @return the date, or nothing if the text is none
   */
  public static Optional<PartialDate> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PartialDate(part(matcher, 1), part(matcher, 2), part(matcher, 3)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> part(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(Integer::valueOf);
  }

  /**
   * The date if it is a whole one.
   *
   * @return nothing if year, month or day is missing
   */
  public Optional<LocalDate> date() {
    return year.flatMap(y -> month.flatMap(m -> day.map(d -> LocalDate.of(y, m, d))));
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    return year.map(y -> String.format(Locale.ROOT, "%04d", y)).orElse("-")
        + month.map(m -> String.format(Locale.ROOT, "-%02d", m)).orElse("")
        + day.map(d -> String.format(Locale.ROOT, "-%02d", d)).orElse("");
  }
}
