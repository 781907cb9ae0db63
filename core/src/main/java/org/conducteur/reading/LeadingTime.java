package org.conducteur.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.DayTime;
import org.conducteur.time.TypedSlot;
import org.conducteur.time.TypedTime;
import org.jspecify.annotations.Nullable;

/**
 * The time with which a line of a programme begins: {@code 9h00 –}, {@code 09:00-09:45}, {@code ab
 * 18:00 Uhr}, {@code 8-9am}.
 *
 * @param start when it begins
 * @param end when it ends, if that is said
 * @param halfDays whether morning or afternoon was said, so that nothing is to be guessed
 * @param zone the name of its time zone, if it says one
 * @param length characters up to the words that follow, with the signs between
 */
record LeadingTime(
    DayTime start, Optional<DayTime> end, boolean halfDays, Optional<String> zone, int length) {
  private static final String HALF = " ?[ap]\\.?m\\.?(?![\\p{L}])";
  private static final String CLOCK =
      "\\d{1,2} ?(?:[h:.]|heures?|uhr) ?[0-5]\\d(?::00)?(?:"
          + HALF
          + "| ?uhr| ?h(?![\\p{L}])| ?min(?![\\p{L}]))?|\\d{1,2}(?:"
          + HALF
          + "| ?h(?:eures?|rs?)?(?![\\p{L}\\d])| ?uhr)"
          + "|midi|noon|midday|minuit|midnight|mittag|mitternacht";

  /** A number alone is a time only beside one that says so. */
  private static final String BARE = "\\d{1,2}";

  private static final Pattern TIMES =
      Pattern.compile(
          "[\\s\\u00A0\\p{So}\\[(~]*(?:(?:de|des|from|von|ab|um|at|a|à|dès|à partir de|ca\\.?|vers|kl\\.?) )?"
              + "(?:(?<from>"
              + CLOCK
              + "|"
              + BARE
              + "(?= ?(?:-|–|—|−|à|to|bis)+ ?(?:"
              + CLOCK
              + ")))(?: ?(?:-|–|—|−|‑|à|a|to|until|bis|til|/|→|>)+ ?(?<to>"
              + CLOCK
              + "))?)(?![\\d/€%]|[.,:]\\d|\\.\\d)(?: ?uhr)?[\\])]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What stands between a time and its words, the name of a time zone included. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\s\\u00A0]*(?:[\\[(]?(?<zone>ET|PT|CT|MT|WET|CET|EET|BST|GMT|UTC(?:[+-]\\d{1,2})?|[CEMPW]E?[SD]T)\\b[\\])]?)?"
              + "[\\s\\u00A0:–—|,;·•→>.)-]*");

  private static final Pattern ENDS_HALF =
      Pattern.compile(".*[ap]\\.?m\\.?", Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOCK_WORD = Pattern.compile("uhr *$", Pattern.CASE_INSENSITIVE);

  /** Finds the time at the start of a text. */
  static Optional<LeadingTime> find(String text) {
    String start = text.length() > 200 ? text.substring(0, 200) : text;
    Matcher matcher = TIMES.matcher(start.replace('\t', ' ').replace('\n', ' '));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end = matcher.end();
    boolean goesOn = end < start.length() && Character.isLetterOrDigit(start.charAt(end));
    if (goesOn || isDecimal(matcher.group("from"), start, end)) {
      return Optional.empty();
    }
    Matcher signs = SIGNS.matcher(text).region(end, text.length());
    int length = signs.lookingAt() ? signs.end() : end;
    Optional<String> zone = Optional.ofNullable(length == end ? null : signs.group("zone"));
    return of(matcher.group("from"), matcher.group("to"), zone, length);
  }

  /** "12.50" with a currency or unit behind it, and "24.12." are no times. */
  private static boolean isDecimal(String from, String text, int end) {
    return from.indexOf('.') > 0
        && from.matches("\\d+\\.\\d+")
        && text.substring(end).matches("(?s)\\s?(?:€|%|euros?\\b|chf\\b|m²?\\b|km\\b|\\.).*");
  }

  private static Optional<LeadingTime> of(
      String from, @Nullable String to, Optional<String> zone, int length) {
    boolean halfDays = isHalf(from) || (to != null && isHalf(to));
    Optional<DayTime> end = Optional.ofNullable(to).flatMap(LeadingTime::time);
    Optional<DayTime> start = start(from, to, end);
    if (start.isEmpty() || (to != null && end.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new LeadingTime(
            start.get(),
            end.map(time -> TypedSlot.after(start.get(), time)),
            halfDays || start.get().time().getHour() > 12,
            zone,
            length));
  }

  /** The first of two times leaves out what the second says: "8-9am", "9-10 Uhr", "11-1pm". */
  private static Optional<DayTime> start(String from, @Nullable String to, Optional<DayTime> end) {
    if (to == null || isHalf(from)) {
      return time(from);
    } else if (!isHalf(to)) {
      return time(from).or(() -> time(from + "h"));
    }
    String half = to.replaceFirst("(?i)^.*?([ap]\\.?m).*$", "$1");
    Optional<DayTime> same = time(from + half);
    boolean later = same.isPresent() && end.isPresent() && same.get().compareTo(end.get()) > 0;
    return later
        ? time(from + (half.toLowerCase(Locale.ROOT).startsWith("p") ? "am" : "pm"))
        : same;
  }

  private static boolean isHalf(String time) {
    return ENDS_HALF.matcher(time).matches();
  }

  private static Optional<DayTime> time(String typed) {
    return TypedTime.parse(CLOCK_WORD.matcher(typed).replaceAll("").strip())
        .or(() -> TypedTime.parse(typed));
  }
}
