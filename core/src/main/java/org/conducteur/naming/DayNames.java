package org.conducteur.naming;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.time.Day;

/**
 * What days are called by those who type: dates in figures and words, titles, weekdays, numbers.
 */
final class DayNames {
  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("da"));

  private static final ImmutableList<String> NUMBERED =
      ImmutableList.of("jour ", "j", "day ", "tag ", "dag ");

  /** A date in figures, the day first as in most of Europe, perhaps behind its weekday. */
  private static final Pattern FIGURES =
      Pattern.compile("\\D*?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?\\.?");

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");

  private final NameIndex.Builder<DayId> index = new NameIndex.Builder<>();
  private final int byId = index.reading(UnaryOperator.identity());
  private final int byFigures = index.reading(DayNames::figures);
  private final int byName = index.reading(Folded::of);
  private final int byWeekday = index.reading(Folded::of);

  private DayNames() {}

  static NameIndex<DayId> of(Event event) {
    DayNames names = new DayNames();
    int number = 1;
    for (Day day : event.days()) {
      names.add(day, number++);
    }
    return names.index.build();
  }

  private void add(Day day, int number) {
    DayId id = day.id();
    index.name(byId, id.value(), id);
    NUMBERED.forEach(word -> index.name(byWeekday, word + number, id));
    day.title().ifPresent(title -> named(title, id));
    day.date().ifPresent(date -> add(date, id));
    weekday(day).ifPresent(weekday -> add(weekday, id));
  }

  private static Optional<DayOfWeek> weekday(Day day) {
    return day.date().map(LocalDate::getDayOfWeek).or(day::weekday);
  }

  private void named(String name, DayId id) {
    index.name(byName, name, id);
    index.beginning(name, id);
    index.hint(name, id);
  }

  private void add(LocalDate date, DayId id) {
    index.name(byFigures, date.toString(), id);
    index.name(byFigures, date.getDayOfMonth() + "/" + date.getMonthValue(), id);
    for (Locale language : LANGUAGES) {
      String month = date.getMonth().getDisplayName(TextStyle.FULL, language);
      String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
      for (String day : ImmutableList.of(date.getDayOfMonth() + " ", ordinal(date, language))) {
        for (String before : ImmutableList.of("", weekday + " ", "le ", weekday + " le ")) {
          index.name(byName, before + day + month, id);
          index.name(byName, before + day + month + " " + date.getYear(), id);
        }
      }
      index.name(byName, weekday + " " + date.getDayOfMonth(), id);
    }
  }

  private static String ordinal(LocalDate date, Locale language) {
    boolean first = date.getDayOfMonth() == 1 && language.equals(Locale.FRENCH);
    return date.getDayOfMonth() + (first ? "er " : " ");
  }

  private void add(DayOfWeek weekday, DayId id) {
    for (Locale language : LANGUAGES) {
      String name = weekday.getDisplayName(TextStyle.FULL, language);
      index.name(byWeekday, name, id);
      index.name(byWeekday, name.substring(0, 3), id);
      index.hint(name, id);
    }
  }

  /** Month and day, with the year if it was typed; nothing if these are no figures. */
  private static String figures(String typed) {
    Matcher iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return number(iso, 1) + "-" + number(iso, 2) + "-" + number(iso, 3);
    }
    Matcher figures = FIGURES.matcher(typed.strip());
    if (!figures.matches()) {
      return "";
    }
    String day = number(figures, 2) + "-" + number(figures, 1);
    if (figures.group(3) == null) {
      return day;
    }
    int year = number(figures, 3);
    return (year < 100 ? 2000 + year : year) + "-" + day;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
