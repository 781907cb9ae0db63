package org.conducteur.time;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time as people type them: {@code 1h30}, {@code 45 min}, {@code 45'}, {@code 45 mn},
 * {@code 1:30} in hours and minutes, {@code 1,5 h}, {@code 2 heures}, {@code 1'30"}, {@code 30 s},
 * {@code une demi-heure}. The whole text must be understood.
 */
public final class TypedLength {
  private static final String HOUR = " ?(?:h|hrs?|heures?|hours?|std\\.?|stunden?|timer?)";
  private static final String MINUTE = " ?(?:m|mn|min\\.?|mins|minutes?|minuten|minutter|minut|')";
  private static final String SECOND = " ?(?:s|sec\\.?|secs|secondes?|seconds?|sek\\.?|\"|'')";
  private static final Pattern UNITS =
      Pattern.compile(
          "(?:(\\d{1,3})"
              + HOUR
              + ")?(?: ?(?:et )?(\\d{1,4})"
              + MINUTE
              + ")?(?: ?(?:et )?(\\d{1,5})"
              + SECOND
              + ")?");
  private static final Pattern HOUR_MINUTES = Pattern.compile("(\\d{1,3})" + HOUR + " ?(\\d{2})()");
  private static final Pattern MINUTE_SECONDS =
      Pattern.compile("()(\\d{1,4})" + MINUTE + " ?(\\d{2})");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
  private static final Pattern PART = Pattern.compile("(\\d{1,3})[.,](\\d{1,3})(.*)");
  private static final Pattern JUST_HOURS = Pattern.compile(HOUR);
  private static final Pattern JUST_MINUTES = Pattern.compile(MINUTE);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private static final ImmutableMap<String, Integer> MINUTES_IN_WORDS =
      ImmutableMap.<String, Integer>builder()
          .put("une heure", 60)
          .put("1 heure et demie", 90)
          .put("1h et demie", 90)
          .put("une heure et demie", 90)
          .put("une demi-heure", 30)
          .put("une demi heure", 30)
          .put("demi-heure", 30)
          .put("1/2 h", 30)
          .put("1/2 heure", 30)
          .put("un quart d'heure", 15)
          .put("1/4 d'heure", 15)
          .put("1/4 h", 15)
          .put("trois quarts d'heure", 45)
          .put("3/4 d'heure", 45)
          .put("3/4 h", 45)
          .put("an hour", 60)
          .put("one hour", 60)
          .put("half an hour", 30)
          .put("an hour and a half", 90)
          .put("a quarter of an hour", 15)
          .put("eine stunde", 60)
          .put("eine halbe stunde", 30)
          .put("en time", 60)
          .put("en halv time", 30)
          .buildOrThrow();

  private TypedLength() {}

  /**
   * Reads a length that names its unit.
   *
   * @param typed what somebody typed
   * @return the length, not negative; nothing if the text is none
   */
  public static Optional<Duration> parse(String typed) {
    String text = TypedText.plain(typed);
    Integer words = MINUTES_IN_WORDS.get(text);
    if (words != null) {
      return Optional.of(Duration.ofMinutes(words));
    }
    return text.isEmpty()
        ? Optional.empty()
        : units(UNITS.matcher(text), Integer.MAX_VALUE)
            .or(() -> units(HOUR_MINUTES.matcher(text), 59))
            .or(() -> units(MINUTE_SECONDS.matcher(text), 59))
            .or(() -> units(CLOCK.matcher(text), 59))
            .or(() -> decimal(PART.matcher(text)));
  }

  /**
   * Reads a length, a mere number being minutes.
   *
   * @param typed what somebody typed
   * @return the length, not negative; nothing if the text is none
   */
  public static Optional<Duration> parseOrMinutes(String typed) {
    String text = TypedText.plain(typed);
    return NUMBER.matcher(text).matches()
        ? Optional.of(Duration.ofMinutes(Integer.parseInt(text)))
        : parse(typed);
  }

  private static Optional<Duration> units(Matcher matcher, int most) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hours = number(matcher.group(1));
    int minutes = number(matcher.group(2));
    int seconds = number(matcher.group(3));
    return seconds > most || (minutes > most && !isEmpty(matcher.group(1)))
        ? Optional.empty()
        : Optional.of(Duration.ofHours(hours).plusMinutes(minutes).plusSeconds(seconds));
  }

  private static Optional<Duration> decimal(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double amount = Double.parseDouble(matcher.group(1) + "." + matcher.group(2));
    int seconds =
        JUST_HOURS.matcher(matcher.group(3)).matches()
            ? 3600
            : JUST_MINUTES.matcher(matcher.group(3)).matches() ? 60 : 0;
    return seconds == 0
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(Math.round(amount * seconds)));
  }

  private static boolean isEmpty(@Nullable String digits) {
    return digits == null || digits.isEmpty();
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
