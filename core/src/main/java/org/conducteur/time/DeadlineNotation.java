package org.conducteur.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notation of deadlines in files: {@code 2023-09-15}, {@code mid-2023-09} or {@code mid-09}
 * (likewise {@code early}, {@code late}), {@code D-1}, {@code D}, {@code D+7}, {@code asap}, and
 * any other words in brackets, {@code (avant la générale)}.
 */
public final class DeadlineNotation {
  private static final Pattern MONTH = Pattern.compile("(early|mid|late)-(?:(\\d{4})-)?(\\d{2})");
  private static final Pattern RELATIVE = Pattern.compile("D(?:([+-])([1-9]\\d{0,3}))?");

  private DeadlineNotation() {}

  /**
   * Reads the notation.
   *
   * @param text the notation
   * @return the deadline, or nothing if the text is none
   */
  public static Optional<Deadline> parse(String text) {
    if (text.equals("asap")) {
      return Optional.of(new Deadline.AsSoonAsPossible());
    }
    if (text.length() >= 2 && text.startsWith("(") && text.endsWith(")")) {
      return Optional.of(new Deadline.InWords(text.substring(1, text.length() - 1)));
    }
    return inMonth(text).or(() -> relative(text)).or(() -> onDate(text));
  }

  private static Optional<Deadline> inMonth(String text) {
    Matcher matcher = MONTH.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(matcher.group(3));
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(
            new Deadline.InMonth(
                Deadline.MonthPart.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(matcher.group(2)).map(Integer::valueOf),
                month));
  }

  private static Optional<Deadline> relative(String text) {
    Matcher matcher = RELATIVE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int days = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return Optional.of(new Deadline.Relative("-".equals(matcher.group(1)) ? -days : days));
  }

  private static Optional<Deadline> onDate(String text) {
    try {
      return Optional.of(new Deadline.OnDate(LocalDate.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes the notation.
   *
   * @param deadline the deadline
   * @return the text that {@link #parse} reads back
   */
  public static String write(Deadline deadline) {
    if (deadline instanceof Deadline.OnDate exact) {
      return exact.date().toString();
    } else if (deadline instanceof Deadline.InMonth vague) {
      return vague.part().name().toLowerCase(Locale.ROOT)
          + vague.year().map(year -> String.format(Locale.ROOT, "-%04d", year)).orElse("")
          + String.format(Locale.ROOT, "-%02d", vague.month());
    } else if (deadline instanceof Deadline.Relative relative) {
      int days = relative.days();
      return days == 0 ? "D" : days < 0 ? "D" + days : "D+" + days;
    } else if (deadline instanceof Deadline.InWords words) {
      return "(" + words.words() + ")";
    }
    return "asap";
  }
}
