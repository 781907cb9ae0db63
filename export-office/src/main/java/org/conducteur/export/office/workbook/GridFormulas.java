package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** The formulas of the grid, which look into the run of show. */
final class GridFormulas {
  private static final String SHORT = number(GridSpot.SHORT);
  private static final String SESSION = number(GridSpot.SESSION);
  private static final String LOOK = number(GridSpot.LOOK);

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

  /** The cell in the first of these rows. */
  private String first(GridDay.Span rows) {
    int top = TableLayout.HEADER_ROW + 1;
    return new CellReference(sheet, top + rows.first(), 0, true, true).formatAsString();
  }

  /** Puts formulas into the places of a longer one, with names and formulas in turn. */
  private static String fill(String formula, String... named) {
    String out = formula;
    for (int i = 0; i + 1 < named.length; i += 2) {
      out = out.replace("{" + named[i] + "}", named[i + 1]);
    }
    return out;
  }

  /** For each row whether it is a session that a column shows at a step, as a number. */
  private String shown(GridColumn column, String header, GridDay.Span rows, String step) {
    return fill(
        "({from}<={step})*({to}>{step})*({column}+{everywhere})",
        "from",
        range("calc_from", rows),
        "to",
        range("calc_to", rows),
        "step",
        step,
        "column",
        inColumn(column, header, rows),
        "everywhere",
        everywhere(rows));
  }

  /** For each row whether it is in a column, apart from what is in all of them. */
  private String inColumn(GridColumn column, String header, GridDay.Span rows) {
    boolean any = column.lane() == 1 && column.isRoom();
    return fill(
        "({room}={name})*({lane}{is})",
        "room",
        range("room", rows),
        "name",
        column.isRoom() ? header : "\"\"",
        "lane",
        range("calc_lane", rows),
        "is",
        any ? "<=1" : "=" + column.lane());
  }

  private String everywhere(GridDay.Span rows) {
    return fill(
        "({room}=\"\")*({lane}=0)", "room", range("room", rows), "lane", range("calc_lane", rows));
  }

  /** The sum of the codes and positions of the sessions in a cell. */
  String sum(GridColumn column, String header, GridDay.Span rows, String step) {
    return fill(
        "SUMPRODUCT({shown}*({code}+ROW({code})-ROW({first})+1))",
        "shown",
        shown(column, header, rows, step),
        "code",
        range("calc_code", rows),
        "first",
        first(rows));
  }

  /** Cells around one: its sum, those above it, and its step. */
  record Around(String sum, String above, String twoAbove, String step) {}

  /**
   * The words of a cell: of the one session that is there, the line of this row; of several, the
   * title of the last one where they begin, and below it the title of the other one.
   */
  String text(GridColumn column, String header, GridDay.Span rows, Around around) {
    String line = fill("{step}-INDEX({from},{position})+1", "from", range("calc_from", rows));
    String one =
        fill(
            "IF({line}<=4,INDEX({lines},{position},{line}),\"\")",
            "line",
            line,
            "lines",
            range("calc_line1", "calc_line4", rows));
    String formula =
        fill(
            "IF({sum}=0,\"\",IF({isOne},{one},{several}))",
            "isOne",
            isOne("{sum}"),
            "one",
            one,
            "several",
            several(shown(column, header, rows, around.step()), rows));
    return fill(
        formula,
        "position",
        "MOD({sum}," + LOOK + ")",
        "above",
        around.above(),
        "twoAbove",
        around.twoAbove(),
        "step",
        around.step(),
        "sum",
        around.sum());
  }

  private String several(String shown, GridDay.Span rows) {
    return fill(
        "IF({sum}<>N({above}),INDEX({titles},{last})&IF({conflict},\"\",\" (+\"&{count}-1&\")\"),"
            + "IF({sum}<>N({twoAbove}),\"+ \"&IF({count}=2,INDEX({titles},{position}-({last})),"
            + "{count}-1),\"\"))",
        "conflict",
        isConflict("{sum}"),
        "count",
        "(INT({sum}/" + SHORT + ")+INT(MOD({sum}," + SHORT + ")/" + SESSION + "))",
        "titles",
        range("calc_first", rows),
        "last",
        fill(
            "LOOKUP(2,1/({shown}),ROW({lane}))-ROW({first})+1",
            "shown",
            shown,
            "lane",
            range("calc_lane", rows),
            "first",
            first(rows)));
  }

  private static String isOne(String sum) {
    return fill(
        "OR({sum}<{two},AND({sum}>={short},{sum}<{short}+{session}))",
        "two",
        number(2 * GridSpot.SESSION),
        "short",
        SHORT,
        "session",
        SESSION,
        "sum",
        sum);
  }

  /** That two sessions which take time are in a cell. */
  static String isConflict(String sum) {
    return "MOD(" + sum + "," + SHORT + ")>=" + number(2 * GridSpot.SESSION);
  }

  /** That a cell shows one session of a look, or several of any look that do not collide. */
  static String hasLook(String sum, int look) {
    return fill(
        "OR(AND({sum}>0,{isOne},INT(MOD({sum},{session})/{unit})={look}){several})",
        "several",
        look == 1 ? ",AND({sum}>0,NOT({isOne}))" : "",
        "isOne",
        isOne(sum),
        "session",
        SESSION,
        "unit",
        LOOK,
        "look",
        Integer.toString(look),
        "sum",
        sum);
  }

  /** How many sessions of a day have a time and no place in the picture, in words. */
  String outside(ImmutableList<GridColumn> columns, ImmutableList<String> headers, GridDay day) {
    GridDay.Span rows = day.rows();
    String shown =
        IntStream.range(0, columns.size())
            .mapToObj(i -> inColumn(columns.get(i), headers.get(i), rows))
            .collect(joining("+"));
    String count =
        fill(
            "SUMPRODUCT(ISNUMBER({from})*(1-({from}<{last})*({to}>{first})*({to}>{from})"
                + "*({shown}+{everywhere})))",
            "from",
            range("calc_from", rows),
            "to",
            range("calc_to", rows),
            "first",
            Integer.toString(day.axis().first()),
            "last",
            Integer.toString(day.axis().first() + day.axis().rows()),
            "shown",
            shown,
            "everywhere",
            everywhere(rows));
    return fill(
        "IF({count}=0,\"\",{words}&{count})",
        "words",
        Highlight.quoted(words.text("grid.outside")),
        "count",
        count);
  }

  /** Digits alone, since a number in a formula has no room for an exponent of Java. */
  private static String number(double whole) {
    return Long.toString((long) whole);
  }
}
