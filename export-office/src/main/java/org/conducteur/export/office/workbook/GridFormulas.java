package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.apache.poi.ss.util.CellReference;

/** The formulas of the grid, which look into the run of show. */
final class GridFormulas {
  private final String sheet;
  private final TablePlan<RunRow> run;
  private final Words words;

  GridFormulas(String sheet, TablePlan<RunRow> run, Words words) {
    this.sheet = sheet;
    this.run = run;
    this.words = words;
  }

  /** Cells of a column of the run of show. */
  private String range(String column, GridDay.Span rows) {
    return range(column, column, rows);
  }

  private String range(String from, String to, GridDay.Span rows) {
    int top = TableLayout.HEADER_ROW + 1;
    CellReference first =
        new CellReference(sheet, top + rows.first(), run.indexOf(from), true, true);
    CellReference last = new CellReference(top + rows.last(), run.indexOf(to), true, true);
    return first.formatAsString() + ":" + last.formatAsString();
  }

  /** Which sessions a column shows, as a number for each. */
  private String inColumn(GridColumn column, String header, GridDay.Span rows) {
    String room = range("room", rows);
    String lane = range("calc_lane", rows);
    if (!column.isRoom()) {
      return "(" + room + "=\"\")*((" + lane + "=" + column.lane() + ")+(" + lane + "=0))";
    }
    String inLane =
        column.lane() == 1 ? "(" + lane + "<=1)" : "(" + lane + "=" + column.lane() + ")";
    return "((" + room + "=" + header + ")*" + inLane + "+(" + room + "=\"\")*(" + lane + "=0))";
  }

  private String shown(GridColumn column, String header, GridDay.Span rows, String step) {
    return "("
        + range("calc_from", rows)
        + "<="
        + step
        + ")*("
        + range("calc_to", rows)
        + ">"
        + step
        + ")*"
        + inColumn(column, header, rows);
  }

  /** The sum of the codes and positions of the sessions in a cell. */
  String sum(GridColumn column, String header, GridDay.Span rows, String step) {
    String code = range("calc_code", rows);
    CellReference first =
        new CellReference(sheet, TableLayout.HEADER_ROW + 1 + rows.first(), 0, true, true);
    return "SUMPRODUCT("
        + shown(column, header, rows, step)
        + "*("
        + code
        + "+ROW("
        + code
        + ")-ROW("
        + first.formatAsString()
        + ")+1))";
  }

  /**
   * The words of a cell: of the one session that is there, the line of this row; of several, the
   * title of the last one where they begin, and below it the title of the other one.
   */
  String text(GridColumn column, String header, GridDay.Span rows, Around around) {
    String sum = around.sum();
    String position = "MOD(" + sum + ",1000000)";
    String row = around.step() + "-INDEX(" + range("calc_from", rows) + "," + position + ")+1";
    String lines = range("calc_line1", "calc_line4", rows);
    String single = "IF(" + row + "<=4,INDEX(" + lines + "," + position + "," + row + "),\"\")";
    String last =
        "LOOKUP(2,1/("
            + shown(column, header, rows, around.step())
            + "),ROW("
            + range("calc_lane", rows)
            + "))-"
            + (TableLayout.HEADER_ROW + 1 + rows.first());
    return "IF("
        + sum
        + "=0,\"\",IF("
        + isOne(sum)
        + ","
        + single
        + ","
        + several(last, position, rows, around)
        + "))";
  }

  /** Cells around one: its sum, those above it, and its step. */
  record Around(String sum, String above, String twoAbove, String step) {}

  private String several(String last, String position, GridDay.Span rows, Around around) {
    String titles = range("calc_first", rows);
    String count =
        "(INT("
            + around.sum()
            + "/10000000000)+INT(MOD("
            + around.sum()
            + ",10000000000)/100000000))";
    String newest =
        "INDEX("
            + titles
            + ","
            + last
            + ")&IF("
            + isConflict(around.sum())
            + ",\"\",\" (+\"&"
            + count
            + "-1&\")\")";
    String other =
        "\"+ \"&IF("
            + count
            + "=2,INDEX("
            + titles
            + ","
            + position
            + "-("
            + last
            + ")),\"\"&("
            + count
            + "-1))";
    return "IF("
        + around.sum()
        + "<>N("
        + around.above()
        + "),"
        + newest
        + ",IF("
        + around.sum()
        + "<>N("
        + around.twoAbove()
        + "),"
        + other
        + ",\"\"))";
  }

  private static String isOne(String sum) {
    return "OR(" + sum + "<200000000,AND(" + sum + ">=10000000000," + sum + "<10100000000))";
  }

  /** That two sessions which take time are in a cell. */
  static String isConflict(String sum) {
    return "MOD(" + sum + ",10000000000)>=200000000";
  }

  /** That a cell shows one session of a look, or several of any look that do not collide. */
  static String hasLook(String sum, int look) {
    String several = look == 1 ? ",AND(" + sum + ">0,NOT(" + isOne(sum) + "))" : "";
    return "OR(AND("
        + sum
        + ">0,"
        + isOne(sum)
        + ",INT(MOD("
        + sum
        + ",100000000)/1000000)="
        + look
        + ")"
        + several
        + ")";
  }

  /** How many sessions of a day have a time and no place in the picture, in words. */
  String outside(ImmutableList<GridColumn> columns, ImmutableList<String> headers, GridDay day) {
    GridDay.Span rows = day.rows();
    String from = range("calc_from", rows);
    String to = range("calc_to", rows);
    String shown =
        java.util.stream.IntStream.range(0, columns.size())
            .mapToObj(i -> here(columns.get(i), headers.get(i), rows))
            .collect(joining("+"));
    String everywhere = "(" + range("room", rows) + "=\"\")*(" + range("calc_lane", rows) + "=0)";
    String count =
        "SUMPRODUCT(ISNUMBER("
            + from
            + ")*(1-("
            + from
            + "<"
            + (day.axis().first() + day.axis().rows())
            + ")*("
            + to
            + ">"
            + day.axis().first()
            + ")*("
            + to
            + ">"
            + from
            + ")*("
            + shown
            + "+"
            + everywhere
            + ")))";
    return "IF("
        + count
        + "=0,\"\","
        + Highlight.quoted(words.text("grid.outside"))
        + "&"
        + count
        + ")";
  }

  private String here(GridColumn column, String header, GridDay.Span rows) {
    String room = range("room", rows);
    String lane = range("calc_lane", rows);
    String name = column.isRoom() ? header : "\"\"";
    String inLane = column.lane() == 1 && column.isRoom() ? "<=1" : "=" + column.lane();
    return "(" + room + "=" + name + ")*(" + lane + inLane + ")";
  }
}
