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
import org.jspecify.annotations.Nullable;

/**
 * A date as far as somebody said it: {@code 2022}, {@code 2023-09}, {@code 2023-07-12}, or {@code
 * --07-12} where the year was left out (the notation of ISO 8601:2000); a part of a year or a
 * month, {@code late-2018} or {@code early-2023-09}; something about it, {@code about-1990}; or a
 * decade, {@code 1950s}.
 *
 * @param year the year, 0 to 9999; the first one of a decade
 * @param month the month, 1 to 12
 * @param day the day of the month; never without a month
 * @param exactness how the date is meant
 */
public record PartialDate(
    Optional<Integer> year, Optional<Integer> month, Optional<Integer> day, Exactness exactness) {

  /** How a date is meant. */
  public enum Exactness {
    /** As it says. */
    EXACT,
    /** Not far from it. */
    ABOUT,
    /** In the first part of the year or the month. */
    EARLY,
    /** In the middle of the year or the month. */
    MID,
    /** In the last part of the year or the month. */
    LATE,
    /** In the ten years from it on. */
    DECADE
  }

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(about|early|mid|late)-)?(?:(\\d{4})|-)(?:-(\\d{2}))?(?:-(\\d{2}))?|(\\d{3}0)s");

  /**
   * Refuses null, nothing at all, years of more than four digits, a day without a month, dates no
   * calendar has, parts of a day or of no year, and decades that do not begin with one.
   * {@inheritDoc}
   */
  public PartialDate {
    requireNonNull(year, "year");
    requireNonNull(month, "month");
    requireNonNull(day, "day");
    requireNonNull(exactness, "exactness");
    checkArgument(year.isPresent() || month.isPresent(), "year or month must be given");
    checkArgument(
        year.filter(y -> y < 0 || y > 9999).isEmpty(), "year must be 0 to 9999: %s", year);
    checkArgument(day.isEmpty() || month.isPresent(), "day %s needs a month", day);
    checkArgument(
        exactness == Exactness.EXACT || year.isPresent(), "exactness %s needs a year", exactness);
    checkArgument(
        day.isEmpty() || exactness == Exactness.EXACT || exactness == Exactness.ABOUT,
        "a day has no part: %s",
        exactness);
    checkArgument(
        exactness != Exactness.DECADE || (month.isEmpty() && year.orElse(0) % 10 == 0),
        "a decade is its first year: %s",
        year);
    try {
      MonthDay.of(month.orElse(1), day.orElse(1));
      LocalDate.of(year.orElse(2000), month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + e.getMessage(), e);
    }
  }

  /**
   * A date that is meant as it says.
   *
   * @param year the year, 0 to 9999
   * @param month the month, 1 to 12
   * @param day the day of the month; never without a month
   */
  public PartialDate(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
    this(year, month, day, Exactness.EXACT);
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
      return Optional.of(
          matcher.group(5) != null
              ? new PartialDate(
                  part(matcher, 5), Optional.empty(), Optional.empty(), Exactness.DECADE)
              : new PartialDate(
                  part(matcher, 2),
                  part(matcher, 3),
                  part(matcher, 4),
                  exactness(matcher.group(1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Exactness exactness(@Nullable String written) {
    return written == null ? Exactness.EXACT : Exactness.valueOf(written.toUpperCase(Locale.ROOT));
  }

  private static Optional<Integer> part(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(Integer::valueOf);
  }

  /**
   * The date if it is a whole one, and meant as it says.
   *
   * @return nothing if year, month or day is missing, or if it is only about
   */
  public Optional<LocalDate> date() {
    return exactness != Exactness.EXACT
        ? Optional.empty()
        : year.flatMap(y -> month.flatMap(m -> day.map(d -> LocalDate.of(y, m, d))));
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    String written =
        year.map(y -> String.format(Locale.ROOT, "%04d", y)).orElse("-")
            + month.map(m -> String.format(Locale.ROOT, "-%02d", m)).orElse("")
            + day.map(d -> String.format(Locale.ROOT, "-%02d", d)).orElse("");
    return switch (exactness) {
      case EXACT -> written;
      case DECADE -> written + "s";
      default -> exactness.name().toLowerCase(Locale.ROOT) + "-" + written;
    };
  }
}
