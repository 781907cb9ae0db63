package org.conducteur.export.office.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The hidden columns of the run of show from which the grid takes what it shows. */
final class SpotColumns {
  private static final String FLAT = "SUBSTITUTE({title},CHAR(10),\" \")";

  private static final String CLOCK =
      "IF(ISNUMBER({start}),"
          + clock("{start}")
          + "&\"–\"&IF(ISNUMBER({end}),"
          + clock("{end}")
          + ",\"…\"),\"\")";

  private static final String ROWS = "N({calc_to})-N({calc_from})";

  private static final String LINE_2 =
      "IF({calc_rest}=\"\",{calc_clock},IF(AND("
          + ROWS
          + "<3,{calc_last}<>\"\"),{calc_second}&\" …\",{calc_second}))";

  private static final String LINE_4 = "IF({calc_last}=\"\",\"\",{calc_clock})";

  private final EventView view;
  private final GridLayout layout;
  private final CellText texts;
  private final Map<Integer, GridSpot> spots = new HashMap<>();

  SpotColumns(EventView view, GridLayout layout) {
    this.view = view;
    this.layout = layout;
    texts = new CellText(view.words().text("cut"));
  }

  GridSpot spot(RunRow row) {
    return spots.computeIfAbsent(
        row.planned().index(), index -> GridSpot.of(row, view, layout, texts));
  }

  private int letters() {
    return layout.letters();
  }

  private int inDay(RunRow row) {
    return layout.axis(view.dayIndex(row.planned())).inDay();
  }

  void addTo(Columns<RunRow> columns) {
    add(columns, "calc_lane", Format.COUNT, row -> Value.number(spot(row).lane()));
    add(columns, "calc_from", Format.COUNT, row -> formula(from(row), from(spot(row))));
    add(columns, "calc_to", Format.COUNT, row -> formula(to(row), to(spot(row))));
    add(columns, "calc_code", Format.COUNT, row -> formula(code(row), code(spot(row))));
    add(columns, "calc_clock", Format.TEXT, row -> text(CLOCK, spot(row).clock()));
    add(columns, "calc_flat", Format.TEXT, row -> text(FLAT, spot(row).lines().flat()));
    add(columns, "calc_first", Format.TEXT, row -> text(head("flat"), spot(row).lines().first()));
    add(columns, "calc_rest", Format.TEXT, row -> text(tail("flat"), spot(row).lines().rest()));
    add(columns, "calc_second", Format.TEXT, row -> text(head("rest"), spot(row).lines().second()));
    add(columns, "calc_last", Format.TEXT, row -> text(tail("rest"), spot(row).lines().last()));
    add(columns, "calc_line1", Format.TEXT, row -> line(line1(), row, 0));
    add(columns, "calc_line2", Format.TEXT, row -> line(LINE_2, row, 1));
    add(columns, "calc_line3", Format.TEXT, row -> line(line3(), row, 2));
    add(columns, "calc_line4", Format.TEXT, row -> line(LINE_4, row, 3));
  }

  private static void add(
      Columns<RunRow> columns, String key, Format format, Function<RunRow, Value> value) {
    columns.titled(
        key,
        key,
        format,
        10,
        10,
        row -> row.isSession() ? value.apply(row) : Value.NONE,
        c -> c.marked(ColumnSpec.Mark.HIDDEN));
  }

  private static Value formula(String formula, Value result) {
    return new Value.Formula(formula, result);
  }

  private static Value text(String formula, String result) {
    return formula(formula, Value.text(result));
  }

  private Value line(String formula, RunRow row, int index) {
    return text(formula, spot(row).lines().shown().get(index));
  }

  private static Value from(GridSpot spot) {
    return spot.from().<Value>map(Value::number).orElse(Value.NONE);
  }

  private static Value to(GridSpot spot) {
    return spot.from().isPresent() ? Value.number(spot.to()) : Value.NONE;
  }

  private static Value code(GridSpot spot) {
    return Value.number((long) spot.code());
  }

  /** The step nearest to a time; half steps count as whole ones. */
  private String nearest(String time, RunRow row) {
    return "ROUND(" + time + "*" + inDay(row) + "+" + GridAxis.NUDGE + ",0)";
  }

  private String from(RunRow row) {
    return "IF(ISNUMBER({start})," + nearest("{start}", row) + ",\"\")";
  }

  private String to(RunRow row) {
    int guess = Math.max(1, GridSpot.GUESS * inDay(row) / (24 * 60));
    return "IF(ISNUMBER({calc_from}),IF(ISNUMBER({end}),IF({end}<={start}+1/172800,{calc_from},"
        + "MAX({calc_from}+1,"
        + nearest("{end}", row)
        + ")),{calc_from}+"
        + guess
        + "),\"\")";
  }

  private String code(RunRow row) {
    return "IF(AND(ISNUMBER({end}),"
        + nearest("N({end})", row)
        + "<=N({calc_from})),10000000000,100000000)+1000000*IFERROR(0+INDEX("
        + Lists.KIND_LOOKS
        + ",MATCH({kind},"
        + Lists.KINDS
        + ",0)),1)";
  }

  /** Without letters in its patterns, since those are translated in Excel. */
  private static String clock(String time) {
    String minutes = "ROUND(" + time + "*1440+" + GridAxis.NUDGE + ",0)";
    return "TEXT(INT(" + minutes + "/60),\"00\")&\":\"&TEXT(MOD(" + minutes + ",60),\"00\")";
  }

  /** How many characters of a text go into a line. */
  private String cut(String text) {
    String line = "LEFT(" + text + "," + (letters() + 1) + ")";
    return "IF(LEN("
        + text
        + ")<="
        + letters()
        + ",LEN("
        + text
        + "),IFERROR(FIND(CHAR(1),SUBSTITUTE("
        + line
        + ",\" \",CHAR(1),LEN("
        + line
        + ")-LEN(SUBSTITUTE("
        + line
        + ",\" \",\"\")))),"
        + letters()
        + "))";
  }

  private String head(String column) {
    String text = "{calc_" + column + "}";
    return "TRIM(LEFT(" + text + "," + cut(text) + "))";
  }

  private String tail(String column) {
    String text = "{calc_" + column + "}";
    return "MID(" + text + "," + cut(text) + "+1,LEN(" + text + "))";
  }

  private String line1() {
    return "IF("
        + ROWS
        + "<2,IF({calc_rest}<>\"\",{calc_first}&\" …\",IF(LEN({calc_first})+LEN({calc_clock})+3<="
        + letters()
        + ",{calc_first}&\" · \"&{calc_clock},{calc_first})),{calc_first})";
  }

  private String line3() {
    return "IF({calc_rest}=\"\",\"\",IF({calc_last}=\"\",{calc_clock},IF(LEN({calc_last})<="
        + letters()
        + ",TRIM({calc_last}),TRIM(LEFT({calc_last},"
        + (letters() - 1)
        + "))&\"…\")))";
  }
}
