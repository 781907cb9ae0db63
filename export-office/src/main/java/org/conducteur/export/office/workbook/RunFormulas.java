package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import org.conducteur.session.SessionKind;

/**
 * The formulas of the run of show, which do what {@link Cascade} does. They find other rows by
 * their distance from their own cell, so that rows may be inserted, removed and sorted.
 */
final class RunFormulas {
  /** How many rows of the table are above, at most as many as are looked at. */
  private static final String HEIGHT =
      "MIN(" + Cascade.WINDOW + ",ROW()-ROW($A$" + (TableLayout.HEADER_ROW + 1) + ")-1)";

  /** The room of the session. */
  static final String PLACE = "{room}&\"\"";

  static final String PLACE_ABOVE =
      "IF({room}<>\"\",{room},IFERROR(" + lastAbove("calc_place") + ",\"\"))";

  /** How many rows above the one before of the same day and room is. */
  static final String UP =
      "IFERROR(ROW()-LOOKUP(2,1/(("
          + above("day")
          + "={day})*("
          + above("calc_place")
          + "={calc_place})),ROW("
          + above("calc_place")
          + ")),\"\")";

  private static final String FREE = "OFFSET({calc_cursor},-{calc_up},0)";
  private static final String PLANNED = "IF(ISNUMBER({calc_planned}),{calc_planned},\"\")";

  static final String SESSION_START =
      "IF(ISNUMBER({calc_up}),IF(ISNUMBER("
          + FREE
          + "),"
          + FREE
          + ","
          + PLANNED
          + "),"
          + PLANNED
          + ")";

  static final String ITEM_START = "IFERROR(0+" + lastAbove("calc_next") + ",\"\")";

  private static final String TIMED = "AND(ISNUMBER({start}),ISNUMBER({duration}))";

  static final String ITEM_END = "IF(" + TIMED + ",{start}+{duration},\"\")";

  /** Known by its OFFSET, as all of them, for one that calculates and is not typed. */
  static final String SPARE_END = "IF(" + TIMED + ",OFFSET({start},0,0)+{duration},\"\")";

  static final String SESSION_CURSOR = "IF(ISNUMBER({end}),{end},\"\")";
  static final String ITEM_CURSOR = "IF(ISNUMBER({calc_up})," + FREE + ",\"\")";

  private static final String BUSY_ABOVE =
      "IF(ISNUMBER({calc_up}),OFFSET({calc_busy},-{calc_up},0),0)";

  static final String SESSION_BUSY = "MAX(" + BUSY_ABOVE + ",IF({room}<>\"\",N({end}),0))";
  static final String ITEM_BUSY = BUSY_ABOVE;

  static final String SESSION_NEXT = "IF(ISNUMBER({start}),{start},\"?\")";
  static final String ITEM_NEXT = "IF(ISNUMBER({end}),{end},\"?\")";

  /** Half a second: what times may differ by, which are sums of fractions of a day. */
  private static final String HARDLY = "1/172800";

  /** A little more than five minutes. */
  private static final String LATE = "301/86400";

  private final Words words;

  RunFormulas(Words words) {
    this.words = requireNonNull(words, "words");
  }

  private static String above(String column) {
    return "OFFSET({" + column + "},-" + HEIGHT + ",0," + HEIGHT + ",1)";
  }

  private static String lastAbove(String column) {
    return "LOOKUP(2,1/(" + above(column) + "<>\"\")," + above(column) + ")";
  }

  /** The end of a session: of one that absorbs a delay where it is planned. */
  String sessionEnd() {
    return "IF("
        + TIMED
        + ",IF("
        + absorbs()
        + ",MAX({start},IF(AND(_xlfn.ISFORMULA({start}),ISNUMBER({calc_planned})),"
        + "{calc_planned},{start})+{duration}),{start}+{duration}),\"\")";
  }

  private String absorbs() {
    return "OR({absorbs}=" + quoted("yes") + ",AND({absorbs}=\"\"," + isBreak() + "))";
  }

  private String quoted(String word) {
    return Highlight.quoted(words.text(word));
  }

  /** That a row is a break or a meal. */
  String isBreak() {
    return "OR({kind}="
        + Highlight.quoted(words.of(SessionKind.BREAK))
        + ",{kind}="
        + Highlight.quoted(words.of(SessionKind.MEAL))
        + ")";
  }

  /** That a session starts before its room is free. */
  static String overlaps() {
    return "AND(ISNUMBER({calc_planned}),{room}<>\"\",ISNUMBER({start}),ISNUMBER({calc_up}),"
        + "N(OFFSET({calc_busy},-N({calc_up}),0))>N({start})+"
        + HARDLY
        + ")";
  }

  /** That a session has less time than is planned for it. */
  static String isShortened() {
    return "AND(" + TIMED + ",ISNUMBER({end}),N({start})+N({duration})-N({end})>" + HARDLY + ")";
  }

  static String endsBeforeStart() {
    return "AND(ISNUMBER({start}),ISNUMBER({end}),N({end})<N({start})-" + HARDLY + ")";
  }

  /** That what really happened was more than five minutes off. */
  static String isOff(String actual, String planned) {
    String difference = "ABS(N({" + actual + "})-N({" + planned + "}))";
    return "AND(ISNUMBER({"
        + actual
        + "}),ISNUMBER({"
        + planned
        + "}),"
        + difference
        + ">="
        + LATE
        + ")";
  }

  /** That a row is on at this moment; the night after a day still belongs to it. */
  static String isNow() {
    return "AND(ISNUMBER({day}),ISNUMBER({start}),ISNUMBER({end}),NOW()-N({day})>=N({start}),"
        + "NOW()-N({day})<N({end}))";
  }
}
