package org.conducteur.persistence.json;

import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.Deadline;
import org.conducteur.time.DeadlineNotation;
import org.conducteur.time.PartialDate;

/** What people write for dates, deadlines and time zones, in the notation of the file. */
final class DateProposals {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2})(?:er)?\\s+(\\p{L}{3,12}\\.?)\\s+(\\d{4})");
  private static final Pattern RELATIVE = Pattern.compile("[jJdD]\\s*(?:([-–+])\\s*(\\d{1,4}))?");
  private static final Pattern PART_OF_MONTH =
      Pattern.compile(
          "(début|debut|early|mi|mid|fin|late)[- ]+(\\p{L}{3,12}\\.?)(?:\\s+(\\d{4}))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(début|debut|early|mi|mid|fin|late|vers|about|around|circa)[- ]+(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DECADE =
      Pattern.compile(
          "(?:les\\s+)?ann[ée]es\\s+(?:(\\d{3}0)|(\\d0))|(\\d{3}0)'s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SOON =
      Pattern.compile("asap|d[eè]s que possible|as soon as possible", Pattern.CASE_INSENSITIVE);

  private DateProposals() {}

  /** {@code 2023/09/15}, {@code 15/09/2023} and {@code 15 septembre 2023}: the day comes first. */
  static Optional<String> date(String text) {
    String stripped = text.strip();
    Matcher matcher = YEAR_FIRST.matcher(stripped);
    if (matcher.matches()) {
      return Optional.of(date(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    matcher = DAY_FIRST.matcher(stripped);
    if (matcher.matches()) {
      return Optional.of(date(matcher.group(3), matcher.group(2), matcher.group(1)));
    }
    Matcher words = IN_WORDS.matcher(stripped);
    return words.matches()
        ? month(words.group(2)).map(month -> date(words.group(3), month, words.group(1)))
        : Optional.empty();
  }

  private static String date(String year, String month, String day) {
    return year + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** As {@link #date}, and also {@code 9/2023}, {@code 2023/9}, and {@code fin 2018}. */
  static Optional<String> partialDate(String text) {
    Matcher monthLast = YEAR_MONTH.matcher(text.strip());
    Matcher yearLast = MONTH_YEAR.matcher(text.strip());
    if (monthLast.matches()) {
      return Optional.of(monthLast.group(1) + "-" + twoDigits(monthLast.group(2)));
    }
    return yearLast.matches()
        ? Optional.of(yearLast.group(2) + "-" + twoDigits(yearLast.group(1)))
        : date(text).or(() -> vague(text.strip()));
  }

  /** {@code fin 2018}, {@code vers 1990}, {@code fin novembre 2018} and {@code années 50}. */
  private static Optional<String> vague(String text) {
    Matcher year = PART_OF_YEAR.matcher(text);
    Matcher decade = DECADE.matcher(text);
    if (year.matches()) {
      return Optional.of(part(year.group(1)) + year.group(2));
    } else if (decade.matches()) {
      String whole = decade.group(1) == null ? decade.group(3) : decade.group(1);
      return Optional.of((whole == null ? "19" + decade.group(2) : whole) + "s");
    }
    return partOfMonth(text).filter(date -> PartialDate.parse(date).isPresent());
  }

  /** Also {@code J-1} and {@code mi-septembre}; anything else is words. */
  static Optional<String> deadline(String text) {
    String stripped = text.strip();
    Matcher relative = RELATIVE.matcher(stripped);
    if (stripped.isEmpty()) {
      return Optional.empty();
    } else if (DeadlineNotation.parse(stripped).isPresent()) {
      return Optional.of(stripped);
    } else if (SOON.matcher(stripped).matches()) {
      return Optional.of("asap");
    } else if (relative.matches()) {
      int days = relative.group(2) == null ? 0 : Integer.parseInt(relative.group(2));
      boolean after = "+".equals(relative.group(1));
      return Optional.of(DeadlineNotation.write(new Deadline.Relative(after ? days : -days)));
    }
    return date(stripped)
        .or(() -> partOfMonth(stripped))
        .or(() -> Optional.of("(" + stripped + ")"));
  }

  private static Optional<String> partOfMonth(String text) {
    Matcher matcher = PART_OF_MONTH.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String year = matcher.group(3) == null ? "" : matcher.group(3) + "-";
    return month(matcher.group(2)).map(month -> part(matcher.group(1)) + year + month);
  }

  private static String part(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "mi", "mid" -> "mid-";
      case "fin", "late" -> "late-";
      case "vers", "about", "around", "circa" -> "about-";
      default -> "early-";
    };
  }

  private static Optional<String> month(String name) {
    return Arrays.stream(Month.values())
        .filter(month -> isNamed(month, name))
        .map(month -> twoDigits(Integer.toString(month.getValue())))
        .findFirst();
  }

  private static boolean isNamed(Month month, String name) {
    return month.getDisplayName(TextStyle.FULL, Locale.FRENCH).equalsIgnoreCase(name)
        || month.getDisplayName(TextStyle.SHORT, Locale.FRENCH).equalsIgnoreCase(name)
        || month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(name);
  }

  /** {@code europe/paris}, {@code Europe/Pariss} and {@code Paris}. */
  static Optional<String> zone(String text) {
    String wanted = text.strip().replace(' ', '_');
    return ZoneId.getAvailableZoneIds().stream()
        .sorted()
        .filter(id -> id.equalsIgnoreCase(wanted) || isCity(id, wanted))
        .findFirst()
        .or(() -> Nearest.to(wanted, ZoneId.getAvailableZoneIds().stream().sorted().toList()));
  }

  private static boolean isCity(String zone, String city) {
    return zone.toLowerCase(Locale.ROOT).endsWith("/" + city.toLowerCase(Locale.ROOT));
  }
}
