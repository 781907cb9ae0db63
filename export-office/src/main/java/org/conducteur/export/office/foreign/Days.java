package org.conducteur.export.office.foreign;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.SerialTimes;
import org.conducteur.id.DayId;
import org.conducteur.naming.FreshIds;
import org.conducteur.plan.Words;
import org.conducteur.time.Day;
import org.conducteur.time.TypedDate;

/** The days that a plan names, each in whatever way it is named. */
final class Days {
  private static final Pattern NUMBERED =
      Pattern.compile("(?:jour|journee|day|tag|j) ?(\\d{1,2})\\b.*");
  private static final Pattern LABEL = Pattern.compile("^[^:\\d]{3,20}\\d{0,2}\\s*[:–—-]\\s+");
  private static final Pattern UP_TO_SIGN =
      Pattern.compile("([^–—:(|]{4,40}?) ?(?:[–—:(|]| - |, (?!\\d)).*");
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:\\p{L}{4,10}\\.? )?(?:\\d{1,2}(?:er|st|nd|rd|th|\\.)? \\p{L}{3,10}\\.? \\d{4}"
              + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2}"
              + "|(?<=\\p{L} )\\d{1,2}(?:er)? \\p{L}{3,10})");

  private final Optional<Integer> usualYear;
  private final FreshIds ids = new FreshIds();
  private final Map<String, Day> days = new LinkedHashMap<>();

  Days(Optional<Integer> usualYear) {
    this.usualYear = usualYear;
  }

  /** The day that a cell names, and nothing else: a date, a weekday, or "Jour 2 : ...". */
  Optional<DayId> of(Content content) {
    if (content instanceof Content.Amount amount) {
      return amount.temporal() && amount.number() >= 1
          ? SerialTimes.date(amount.number()).map(this::of)
          : Optional.empty();
    }
    return of(Words.line(CellText.of(content)));
  }

  DayId of(LocalDate date) {
    return add(date.toString(), date.toString(), Optional.of(date), Optional.empty(), "").id();
  }

  Optional<DayId> of(String text) {
    String unlabelled = LABEL.matcher(text).replaceFirst("");
    return TypedDate.parse(text)
        .or(() -> TypedDate.parse(unlabelled))
        .map(date -> of(date, text))
        .or(() -> TypedDate.parseWeekday(text).map(weekday -> of(weekday, text)))
        .or(() -> numbered(text));
  }

  /** Whether a text is the name of a day. */
  static boolean isDay(String text) {
    String unlabelled = LABEL.matcher(text).replaceFirst("");
    return TypedDate.parse(text).isPresent()
        || TypedDate.parse(unlabelled).isPresent()
        || TypedDate.parseWeekday(text).isPresent();
  }

  /** The day with which a line between sessions begins: "JEUDI 16 NOVEMBRE – MATIN". */
  Optional<DayId> beginning(String text) {
    int space = text.indexOf(' ');
    return space > 0 && TypedDate.parseWeekday(text.substring(0, space)).isPresent()
        ? upToSign(text).flatMap(this::of)
        : Optional.empty();
  }

  private static Optional<String> upToSign(String text) {
    Matcher matcher = UP_TO_SIGN.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The day that a title or the name of a sheet names among other words. */
  Optional<DayId> within(String text) {
    Optional<DayId> whole = of(text);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher matcher = WITHIN.matcher(Words.line(text));
    while (matcher.find()) {
      Optional<TypedDate> date = date(matcher.group());
      if (date.isPresent()) {
        return date.map(found -> of(found, matcher.group()));
      }
    }
    return Optional.empty();
  }

  /** The word before a date need not be a weekday. */
  private static Optional<TypedDate> date(String found) {
    int space = found.indexOf(' ');
    return TypedDate.parse(found)
        .or(() -> space < 0 ? Optional.empty() : TypedDate.parse(found.substring(space + 1)));
  }

  private DayId of(TypedDate typed, String text) {
    Optional<LocalDate> date = typed.date().or(() -> usualYear.map(typed::in));
    String key = date.map(LocalDate::toString).orElseGet(() -> typed.day().toString());
    return add(key, key, date, typed.weekday(), date.isPresent() ? "" : text).id();
  }

  /** A weekday alone is the day of that weekday, if one was named with its date before. */
  private DayId of(DayOfWeek weekday, String text) {
    return days.values().stream()
        .filter(day -> day.date().map(LocalDate::getDayOfWeek).filter(weekday::equals).isPresent())
        .map(Day::id)
        .findFirst()
        .orElseGet(
            () -> add(weekday.name(), text, Optional.empty(), Optional.of(weekday), "").id());
  }

  private Optional<DayId> numbered(String text) {
    Matcher matcher = NUMBERED.matcher(Words.folded(text));
    return matcher.matches() && text.length() <= 40
        ? Optional.of(
            add("jour " + matcher.group(1), text, Optional.empty(), Optional.empty(), text).id())
        : Optional.empty();
  }

  private Day add(
      String key,
      String name,
      Optional<LocalDate> date,
      Optional<DayOfWeek> weekday,
      String title) {
    Day known = days.get(key);
    Day day =
        known != null
            ? new Day(known.id(), date, known.weekday().or(() -> weekday), known.title())
            : new Day(
                DayId.of(ids.of(name, "jour")),
                date,
                weekday,
                Optional.of(title).filter(words -> !words.isEmpty()));
    days.put(key, day);
    return day;
  }

  /** All of them; by date if each has one, else as they were named. */
  ImmutableList<Day> all() {
    boolean dated = days.values().stream().allMatch(day -> day.date().isPresent());
    Stream<Day> named = days.values().stream();
    return (dated ? named.sorted(comparing(day -> day.date().orElseThrow())) : named)
        .collect(toImmutableList());
  }
}
