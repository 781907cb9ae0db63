package org.conducteur.persistence.json;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.Deadline;
import org.conducteur.time.DeadlineNotation;
import org.conducteur.time.PartialDate;
import org.conducteur.time.TypedDate;
import org.conducteur.time.TypedDeadline;

/** What people write for dates, deadlines and time zones, in the notation of the file. */
final class DateProposals {
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(début|debut|early|mi|mid|fin|late|vers|about|around|circa)[- ]+(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DECADE =
      Pattern.compile(
          "(?:les\\s+)?ann[ée]es\\s+(?:(\\d{3}0)|(\\d0))|(\\d{3}0)'s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DateProposals() {}

  /** {@code 2023/09/15}, {@code 15/09/2023} and {@code 15 septembre 2023}: the day comes first. */
  static Optional<String> date(String text) {
    return TypedDate.parse(text).flatMap(TypedDate::date).map(LocalDate::toString);
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
    return stripped.isEmpty()
        ? Optional.empty()
        : TypedDeadline.parse(stripped, Optional.empty())
            .map(DeadlineNotation::write)
            .or(() -> Optional.of("(" + stripped + ")"));
  }

  private static Optional<String> partOfMonth(String text) {
    return TypedDeadline.parse(text, Optional.empty())
        .filter(Deadline.InMonth.class::isInstance)
        .map(DeadlineNotation::write);
  }

  private static String part(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "mi", "mid" -> "mid-";
      case "fin", "late" -> "late-";
      case "vers", "about", "around", "circa" -> "about-";
      default -> "early-";
    };
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
