package org.conducteur.reading;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.TypedDate;

/**
 * A line that names a day: {@code Jeudi 12 octobre 2023}, {@code Day 1 – Monday, 3 June}, {@code
 * Samstag}.
 *
 * @param date the date, if it says one
 * @param weekday the day of the week, if it says no more
 * @param name all its words
 */
record DayLine(Optional<TypedDate> date, Optional<DayOfWeek> weekday, String name) {
  private static final int LONGEST = 90;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:jour|journée|day|tag|dag) ?(?:n° ?)?(?:\\d{1,2}|un|deux|trois|one|two|three|eins|zwei|drei|[IVX]{1,4})\\b[\\s:.,–—|/(-]*(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern WORDS =
      Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d][^\\s]*(?:[\\s\\u00A0]+[^\\s]+){0,4}");

  private static final Pattern ENDS = Pattern.compile("[\\s,;:.)(\\]\\[–—|-]+$");

  /** Finds the day that a line is about; nothing if the line says when something is on that day. */
  static Optional<DayLine> find(String text) {
    String line = SPACES.matcher(text).replaceAll(" ").strip();
    if (line.isEmpty() || line.length() > LONGEST || LeadingTime.find(line).isPresent()) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.matches()) {
      return Optional.of(new DayLine(date(numbered.group(1)), Optional.empty(), line));
    }
    Optional<TypedDate> date = date(line);
    if (date.isPresent()) {
      return Optional.of(new DayLine(date, Optional.empty(), line));
    }
    return TypedDate.parseWeekday(ENDS.matcher(line).replaceFirst(""))
        .map(weekday -> new DayLine(Optional.empty(), Optional.of(weekday), line));
  }

  /** The date that a line begins with, of which a few more words may follow. */
  private static Optional<TypedDate> date(String line) {
    Matcher words = WORDS.matcher(line);
    if (!words.lookingAt() && !words.find()) {
      return Optional.empty();
    }
    String start = words.group();
    while (!start.isEmpty()) {
      Optional<TypedDate> date = TypedDate.parse(ENDS.matcher(start).replaceFirst(""));
      if (date.isPresent()) {
        boolean whole = line.length() - start.length() <= 45;
        return date.filter(found -> whole);
      }
      int space = start.lastIndexOf(' ');
      start = space < 0 ? "" : start.substring(0, space);
    }
    return Optional.empty();
  }
}
