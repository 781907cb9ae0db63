package org.conducteur.persistence.json;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write for times, slots and durations, in the notation of the file. */
final class TimeProposals {
  private static final String LOOSE =
      "(\\d{1,2})\\s*(?:[hH:.]\\s*(\\d{2})?)(?:\\s*\\+\\s*([1-9]))?";
  private static final Pattern TIME = Pattern.compile(LOOSE);
  private static final Pattern SLOT =
      Pattern.compile(
          "(?:(\\S.*?)\\s+)??(?:de\\s+)?("
              + LOOSE
              + ")?\\s*(?:-|–|—|/|à|to|>|→)\\s*("
              + LOOSE
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DURATION =
      Pattern.compile(
          "(?:(\\d{1,3})\\s*(?:h|hr|heures?|hours?)\\s*)?"
              + "(?:(\\d{1,4})\\s*(?:m|mn|min|minutes?|'|’|′)\\s*)?"
              + "(?:(\\d{1,5})\\s*(?:s|sec|secondes?|seconds?|\"|″)\\s*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOUR_AND_MINUTES = Pattern.compile("(\\d{1,3})\\s*[hH]\\s*(\\d{2})");
  private static final int FIRST_TIME_OF_SLOT = 2;
  private static final int SECOND_TIME_OF_SLOT = 6;

  private TimeProposals() {}

  /** {@code 9h45} is 09:45, {@code 24h00} is 00:00+1. */
  static Optional<String> time(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(time(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  private static String time(String hour, @Nullable String minute, @Nullable String days) {
    int hours = Integer.parseInt(hour);
    int midnights = (days == null ? 0 : Integer.parseInt(days)) + (hours == 24 ? 1 : 0);
    return String.format(Locale.ROOT, "%02d:%s", hours % 24, minute == null ? "00" : minute)
        + (hours > 24 ? "?" : "")
        + (midnights == 0 ? "" : "+" + midnights);
  }

  /** {@code 9h00-9h45}, {@code 8h30 à 9h00}, {@code vendredi 9:00 – 9:45}. */
  static Optional<String> slot(String text) {
    Matcher matcher = SLOT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String start = part(matcher, FIRST_TIME_OF_SLOT);
    String end = part(matcher, SECOND_TIME_OF_SLOT);
    String day = matcher.group(1);
    return start.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of((day == null ? "" : day + " ") + start + "-" + end);
  }

  private static String part(Matcher matcher, int group) {
    return matcher.group(group) == null
        ? ""
        : time(matcher.group(group + 1), matcher.group(group + 2), matcher.group(group + 3));
  }

  /** {@code 20 min}, {@code 1h30}, {@code 1 heure}. */
  static Optional<String> duration(String text) {
    Matcher clock = HOUR_AND_MINUTES.matcher(text.strip());
    if (clock.matches()) {
      return Optional.of(unit(clock.group(1), "h") + unit(clock.group(2), "m"));
    }
    Matcher matcher = DURATION.matcher(text.strip());
    return matcher.matches() && !text.isBlank()
        ? Optional.of(
            unit(matcher.group(1), "h") + unit(matcher.group(2), "m") + unit(matcher.group(3), "s"))
        : Optional.empty();
  }

  private static String unit(@Nullable String digits, String unit) {
    return digits == null ? "" : Integer.parseInt(digits) + unit;
  }
}
