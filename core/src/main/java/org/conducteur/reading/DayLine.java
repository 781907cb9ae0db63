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
 * @param rest what stands behind a date with which the line begins
 */
record DayLine(Optional<TypedDate> date, Optional<DayOfWeek> weekday, String name, String rest) {
  /** A date, and what stands behind it. */
  private record Dated(TypedDate date, String rest) {}

  private static final int LONGEST = 90;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:jour|journée|day|tag|dag) ?(?:n° ?)?(?:\\d{1,2}|un|deux|trois|one|two|three|eins|zwei|drei|[IVX]{1,4})\\b[\\s:.,–—|/(-]*(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern WORDS =
      Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d][^\\s]*(?:[\\s\\u00A0]+[^\\s]+){0,4}");

  private static final Pattern EDGES =
      Pattern.compile("^[\\s,;:.)(\\]\\[–—|-]+|[\\s,;:.)(\\]\\[–—|-]+$");

  private static final Pattern ENDS = Pattern.compile("[\\s,;:.)(\\]\\[–—|-]+$");

  /** Finds the day that a line is about; nothing if the line says when something is on that day. */
  static Optional<DayLine> find(String text) {
    String line = SPACES.matcher(text).replaceAll(" ").strip();
    if (line.isEmpty() || line.length() > LONGEST || LeadingTime.find(line).isPresent()) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.matches()) {
      Optional<TypedDate> date = dated(numbered.group(1)).map(Dated::date);
      return Optional.of(new DayLine(date, Optional.empty(), line, ""));
    }
    Optional<Dated> dated = dated(line);
    if (dated.isPresent()) {
      return dated.map(
          found -> new DayLine(Optional.of(found.date()), Optional.empty(), line, found.rest()));
    }
    return TypedDate.parseWeekday(ENDS.matcher(line).replaceFirst(""))
        .map(weekday -> new DayLine(Optional.empty(), Optional.of(weekday), line, ""));
  }

  /** The date that a line begins with, of which a few more words may follow. */
  private static Optional<Dated> dated(String line) {
    Matcher words = WORDS.matcher(line);
    if (!words.lookingAt() && !words.find()) {
      return Optional.empty();
    }
    String start = words.group();
    while (!start.isEmpty()) {
      Optional<TypedDate> date = TypedDate.parse(ENDS.matcher(start).replaceFirst(""));
      if (date.isPresent()) {
        String rest = EDGES.matcher(line.substring(words.start() + start.length())).replaceAll("");
        boolean whole = line.length() - start.length() <= 45;
        return date.filter(found -> whole).map(found -> new Dated(found, rest));
      }
      int space = start.lastIndexOf(' ');
      start = space < 0 ? "" : start.substring(0, space);
    }
    return Optional.empty();
  }
}
