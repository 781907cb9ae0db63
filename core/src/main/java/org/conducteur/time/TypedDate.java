package org.conducteur.time;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people type it, often without its year: {@code 16/11/2023}, {@code 16.11.23}, {@code
 * 2023-11-16}, {@code 16 nov.}, {@code jeudi 16 novembre 2023}, {@code 1er décembre}, {@code
 * November 16, 2023}. In figures the day comes before the month; two figures are a year of this
 * century. The whole text must be understood.
 *
 * @param weekday the day of the week, if it was typed; it may contradict the date
 * @param year the year, if it was typed
 * @param day month and day
 */
public record TypedDate(Optional<DayOfWeek> weekday, Optional<Integer> year, MonthDay day) {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{1,2})(?: ?[-/.] ?(\\d{4}|\\d{2}))?\\.?");
  private static final Pattern DAY_AND_NAME =
      Pattern.compile(
          "(\\d{1,2})(?:er|st|nd|rd|th|\\.)?[ -](?:of )?(\\p{L}{3,10}\\.?)"
              + "(?:,?[ -](\\d{4}|\\d{2}))?");
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("(\\p{L}{3,10}\\.?) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:le |on |am |den )?(\\p{L}{2,10}\\.?),? (?:le |the |den )?(.+)");

  /** Refuses null. {@inheritDoc} */
  public TypedDate {
    requireNonNull(weekday, "weekday");
    requireNonNull(year, "year");
    requireNonNull(day, "day");
  }

  /**
   * Reads a date.
   *
   * @param typed what somebody typed
   * @return the date, or nothing if the text is none, or if no calendar has it
   */
  public static Optional<TypedDate> parse(String typed) {
    if (!DIGITS.matchesAnyOf(typed)) {
      return Optional.empty(); // most words that are asked about are none
    }
    String text = TypedText.folded(typed);
    return date(text.startsWith("le ") ? text.substring(3) : text).or(() -> afterWeekday(text));
  }

  /**
   * Reads the mere name of a day of the week.
   *
   * @param typed what somebody typed, such as {@code Jeudi}
   * @return the day, or nothing if the text is none
   */
  public static Optional<DayOfWeek> parseWeekday(String typed) {
    return CalendarWords.weekday(TypedText.folded(typed)).filter(day -> typed.strip().length() > 2);
  }

  private static Optional<TypedDate> afterWeekday(String text) {
    Matcher matcher = WEEKDAY.matcher(text);
    return matcher.matches()
        ? CalendarWords.weekday(matcher.group(1))
            .flatMap(
                weekday ->
                    date(matcher.group(2))
                        .map(date -> new TypedDate(Optional.of(weekday), date.year, date.day)))
        : Optional.empty();
  }

  private static Optional<TypedDate> date(String text) {
    Matcher iso = YEAR_FIRST.matcher(text);
    Matcher figures = DAY_FIRST.matcher(text);
    Matcher dayAndName = DAY_AND_NAME.matcher(text);
    Matcher nameAndDay = NAME_AND_DAY.matcher(text);
    if (iso.matches()) {
      return of(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    } else if (figures.matches()) {
      return of(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1));
    } else if (dayAndName.matches()) {
      return CalendarWords.month(dayAndName.group(2))
          .flatMap(month -> of(dayAndName.group(3), month.getValue(), dayAndName.group(1)));
    }
    return nameAndDay.matches()
        ? CalendarWords.month(nameAndDay.group(1))
            .flatMap(month -> of(nameAndDay.group(3), month.getValue(), nameAndDay.group(2)))
        : Optional.empty();
  }

  private static Optional<TypedDate> of(@Nullable String year, int month, String day) {
    Optional<Integer> written =
        Optional.ofNullable(year).map(y -> y.length() == 2 ? "20" + y : y).map(Integer::valueOf);
    try {
      MonthDay monthDay = MonthDay.of(month, Integer.parseInt(day));
      return written.isPresent() && !monthDay.isValidYear(written.get())
          ? Optional.empty()
          : Optional.of(new TypedDate(Optional.empty(), written, monthDay));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The whole date.
   *
   * @return nothing if the year was not typed
   */
  public Optional<LocalDate> date() {
    return year.map(day::atYear);
  }

  /**
   * The whole date, in this year if none was typed.
   *
   * @param usual the year that is meant where none is typed
   * @return the date; February 29 of a year without it is the 28th
   */
  public LocalDate in(int usual) {
    return day.atYear(year.orElse(usual));
  }
}
