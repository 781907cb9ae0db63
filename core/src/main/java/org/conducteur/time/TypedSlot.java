package org.conducteur.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Start and end in one field as people type them: {@code 9h30 - 10h15}, {@code de 9h à 10h}, {@code
 * 9:00–9:45}, {@code 22h-}, {@code à partir de 9h}, {@code jusqu'à 18h}. An end of the small hours
 * after a start of the evening is after midnight, {@code 22h-1h30}. The whole text must be
 * understood.
 */
public final class TypedSlot {
  private static final String TIME = "(" + TypedTime.CLOCK + "|\\d{4})";
  private static final Pattern BOTH =
      Pattern.compile(
          "(?:de |from |von |fra )?"
              + TIME
              + " ?(?:-|\u2013|\u2014|/|>|\u2192|->|=>|\u00E0|a|to|until|bis|til) ?"
              + TIME);

  /** Without its sign for hours, the first time of {@code 9-10h}. */
  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,2}) ?(?:-|\u2013|\u2014|/|\u00E0) ?(\\d{1,2} ?(?:h|uhr))");

  private static final Pattern FROM =
      Pattern.compile(
          "(?:\u00E0 partir de |d\u00E8s |from |starting at |ab )"
              + TIME
              + "|"
              + TIME
              + " ?(?:-|\u2013|\u2014|\u2192)");
  private static final Pattern UNTIL =
      Pattern.compile("(?:jusqu'\u00E0 |until |bis |til |- ?|\u2013 ?|\u2014 ?|\u2192 ?)" + TIME);

  private TypedSlot() {}

  /**
   * Reads a slot without a day.
   *
   * @param typed what somebody typed
   * @return start, end, or both; nothing if the text is none
   */
  public static Optional<Slot> parse(String typed) {
    String text = TypedText.plain(typed);
    Matcher both = BOTH.matcher(text);
    Matcher hours = SHORT.matcher(text);
    Matcher from = FROM.matcher(text);
    Matcher until = UNTIL.matcher(text);
    if (both.matches()) {
      return between(both.group(1), both.group(2));
    } else if (hours.matches()) {
      return between(hours.group(1) + "h", hours.group(2));
    } else if (from.matches()) {
      String start = from.group(1) == null ? from.group(2) : from.group(1);
      return TypedTime.parse(start)
          .map(time -> new Slot(Optional.empty(), Optional.of(time), Optional.empty()));
    }
    return until.matches()
        ? TypedTime.parse(until.group(1))
            .map(time -> new Slot(Optional.empty(), Optional.empty(), Optional.of(time)))
        : Optional.empty();
  }

  private static Optional<Slot> between(String start, String end) {
    return TypedTime.parse(start)
        .flatMap(from -> TypedTime.parse(end).map(to -> Slot.of(from, after(from, to))));
  }

  /**
   * The end that is meant after a start: in the night, if it would else come before an evening's
   * start.
   *
   * @param start the start
   * @param end the end as typed
   * @return the end, a day later where only that makes sense
   */
  public static DayTime after(DayTime start, DayTime end) {
    boolean overnight =
        start.daysAfter() == end.daysAfter()
            && start.time().getHour() >= 17
            && end.time().getHour() < 8
            && end.daysAfter() < 9;
    return overnight ? new DayTime(end.time(), end.daysAfter() + 1) : end;
  }
}
