package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.check.Mending.Slip;
import org.jspecify.annotations.Nullable;

/** Dates that texts name with their weekday. */
final class TextDateRules {
  /**
   * How a language writes a weekday and a date; the groups are weekday, day, month and year.
   *
   * @param language its tag
   * @param weekdays from Monday
   * @param months from January
   * @param pattern with %s for weekdays and months
   */
  private record Writing(
      String language,
      ImmutableList<String> weekdays,
      ImmutableList<String> months,
      Pattern pattern) {
    static Writing of(String language, String weekdays, String months, String pattern) {
      return new Writing(
          language,
          ImmutableList.copyOf(weekdays.split("\\|")),
          ImmutableList.copyOf(months.split("\\|")),
          Pattern.compile("(?iu)" + String.format(Locale.ROOT, pattern, weekdays, months)));
    }
  }

  private static final ImmutableList<Writing> WRITINGS =
      ImmutableList.of(
          Writing.of(
              "fr",
              "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
              "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
              "(%s) (\\d{1,2})(?:er)? (%s)(?: (\\d{4}))?"),
          Writing.of(
              "en",
              "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
              "january|february|march|april|may|june|july|august|september|october|november|december",
              "(%s),? (\\d{1,2})(?:st|nd|rd|th)? (%s)(?: (\\d{4}))?"),
          Writing.of(
              "de",
              "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
              "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
              "(%s),? (?:den )?(\\d{1,2})\\. (%s)(?: (\\d{4}))?"),
          Writing.of(
              "da",
              "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
              "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
              "(%s),? (?:den )?(\\d{1,2})\\. (%s)(?: (\\d{4}))?"));

  /** A date without a year in such a sentence is not one of this year. */
  private static final Pattern OTHER_YEAR =
      Pattern.compile("(?iu)derni[eè]re?|précédente?|passée?|last|previous|letzte|vorige|sidste");

  private static final int HALF_A_YEAR = 6;

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("weekday-in-text-mismatch", TextDateRules::weekdays).noticedBy(PUBLIC));

  private TextDateRules() {}

  private static void weekdays(Examined examined, Report report) {
    Optional<LocalDate> first = examined.firstDate();
    for (Prose prose : examined.prose()) {
      for (Writing writing : WRITINGS) {
        if (writing.language().equals(prose.language()) && mayName(prose.words())) {
          Matcher found = writing.pattern().matcher(prose.words());
          while (found.find()) {
            check(prose, writing, found, first, report);
          }
        }
      }
    }
  }

  /** Most texts name no weekday, and this takes much less time than looking for a date. */
  private static boolean mayName(String words) {
    return words.contains("di ")
        || words.contains("DI ")
        || words.contains("DAY")
        || words.contains("TAG")
        || words.contains("imanche ")
        || words.contains("IMANCHE ")
        || words.contains("day")
        || words.contains("tag")
        || words.contains("woch")
        || words.contains("dag");
  }

  private static void check(
      Prose prose, Writing writing, Matcher found, Optional<LocalDate> first, Report report) {
    String year = found.group(4);
    boolean unclear =
        year == null
            && (first.isEmpty() || OTHER_YEAR.matcher(prose.sentence(found.start())).find());
    if (unclear) {
      return;
    }
    int month = number(writing.months(), found.group(3));
    int day = Integer.parseInt(found.group(2));
    LocalDate date =
        date(year == null ? first.orElseThrow().getYear() : Integer.parseInt(year), month, day);
    int said = number(writing.weekdays(), found.group(1));
    if (date != null && date.getDayOfWeek().getValue() != said) {
      LocalDate nearer = year == null ? nearer(date, first.orElseThrow()) : null;
      if (nearer == null || nearer.getDayOfWeek().getValue() != said) {
        add(prose, writing, found, date, nearer == null, report);
      }
    }
  }

  /**
   * The same day of the year that is less than half a year from the event; null if it is itself.
   */
  private static @Nullable LocalDate nearer(LocalDate date, LocalDate event) {
    int months = date.getMonthValue() - event.getMonthValue();
    return Math.abs(months) > HALF_A_YEAR
        ? date(date.getYear() - Integer.signum(months), date.getMonthValue(), date.getDayOfMonth())
        : null;
  }

  private static void add(
      Prose prose, Writing writing, Matcher found, LocalDate date, boolean certain, Report report) {
    String right = writing.weekdays().get(date.getDayOfWeek().getValue() - 1);
    boolean capital = Character.isUpperCase(found.group(1).charAt(0));
    String written =
        capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
    report.add(
        prose.place(),
        ImmutableMap.of(
            "said", found.group(), "date", date.toString(), "real", name(date.getDayOfWeek())),
        Mending.of(prose, List.of(new Slip(found.start(1), found.end(1), written)))
            .filter(fix -> certain));
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static int number(List<String> names, String written) {
    return names.indexOf(written.toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
