package org.conducteur.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as people type them: {@code 9h45}, {@code 9 h}, {@code 9:45}, {@code 9.45}, {@code
 * 09:45:00}, {@code 0945}, {@code 2:30 pm}, {@code 14 Uhr}, {@code midi}. After midnight they type
 * {@code 25:30}, {@code 1h30 (+1)} or {@code 1h30 le lendemain}; {@code minuit} and {@code 24h} are
 * the midnight at which the day ends. The whole text must be understood.
 */
public final class TypedTime {
  /** A time without the words around it; for other patterns, so its groups have no numbers. */
  static final String CLOCK =
      "(?:\\d{1,2} ?(?:h|:|\\.|heures?|uhr) ?\\d{2}(?:[:.]\\d{2})?(?: ?(?:h|min|mn|m|uhr))?"
          + "|\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?"
          + "|\\d{1,2} ?(?:h|heures?|hrs?|uhr)"
          + "|midi|minuit|noon|midday|midnight|mittags?|mitternacht|middag|midnat)"
          + "(?: ?\\(?\\+ ?[1-9](?: ?[jd])?\\)?"
          + "| \\(?(?:le |the )?(?:lendemain|next day|n\u00E4chsten tag|n\u00E6ste dag)\\)?)?";

  private static final Pattern BEFORE = Pattern.compile("^(?:\u00E0|a|at|um|kl\\.?) ");
  private static final Pattern PLUS = Pattern.compile("(.+?) ?\\(?\\+ ?([1-9])(?: ?[jd])?\\)?");
  private static final Pattern NEXT_DAY =
      Pattern.compile(
          "(.+?) \\(?(?:le |the )?(?:lendemain|next day|n\u00E4chsten tag|n\u00E6ste dag)\\)?");
  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile(
          "(\\d{1,2}) ?(?:h|:|\\.|heures?|uhr) ?(\\d{2})(?:[:.](\\d{2}))?(?: ?(?:h|min|mn|m|uhr))?");
  private static final Pattern HOURS = Pattern.compile("(\\d{1,2}) ?(?:h|heures?|hrs?|uhr)()()");
  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})()");
  private static final Pattern HALF_DAY =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m\\.?");

  private TypedTime() {}

  /**
   * Reads a time.
   *
   * @param typed what somebody typed
   * @return the time, or nothing if the text is none
   */
  public static Optional<DayTime> parse(String typed) {
    String text = BEFORE.matcher(TypedText.plain(typed)).replaceFirst("");
    Matcher plus = PLUS.matcher(text);
    Matcher next = NEXT_DAY.matcher(text);
    if (plus.matches()) {
      return later(plus.group(1), Integer.parseInt(plus.group(2)));
    }
    return next.matches() ? later(next.group(1), 1) : clock(text);
  }

  private static Optional<DayTime> later(String text, int days) {
    return clock(text)
        .filter(time -> time.daysAfter() + days <= 9)
        .map(time -> new DayTime(time.time(), time.daysAfter() + days));
  }

  private static Optional<DayTime> clock(String text) {
    return switch (text) {
      case "midi", "noon", "midday", "mittag", "mittags", "middag" -> time(12, 0, 0);
      case "minuit", "midnight", "mitternacht", "midnat" -> time(24, 0, 0);
      default ->
          figures(HOURS_AND_MINUTES.matcher(text))
              .or(() -> figures(HOURS.matcher(text)))
              .or(() -> figures(DIGITS.matcher(text)))
              .or(() -> halfDay(HALF_DAY.matcher(text)));
    };
  }

  private static Optional<DayTime> figures(Matcher matcher) {
    return matcher.matches()
        ? time(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
        : Optional.empty();
  }

  private static Optional<DayTime> halfDay(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = number(matcher.group(1));
    int half = matcher.group(3).equals("p") ? 12 : 0;
    return hour < 1 || hour > 12
        ? Optional.empty()
        : time(hour % 12 + half, number(matcher.group(2)), 0);
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** A time of more than 24 hours is one of the days after. */
  private static Optional<DayTime> time(int hour, int minute, int second) {
    return minute > 59 || second > 59
        ? Optional.empty()
        : Optional.of(new DayTime(LocalTime.of(hour % 24, minute, second), hour / 24));
  }
}
