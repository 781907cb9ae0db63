package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.session.ParticipationState;
import org.conducteur.style.PaperSize;
import org.conducteur.time.Tolerance;

/** The run of show: a row for each session, and below it one for each item of its running order. */
final class RunOfShowSheet {
  static final String TABLE = "tblRunOfShow";

  private final EventView view;
  private final Words words;
  private final RunWords texts;
  private final RunFormulas formulas;
  private final RunCells cells;

  private final SpotColumns spots;

  private RunOfShowSheet(EventView view, SpotColumns spots) {
    this.view = view;
    words = view.words();
    texts = new RunWords(view);
    formulas = new RunFormulas(words);
    cells = new RunCells(view);
    this.spots = spots;
  }

  static SheetPlan.OfTable<RunRow> of(EventView view, SpotColumns spots) {
    return new RunOfShowSheet(view, spots).plan();
  }

  private SheetPlan.OfTable<RunRow> plan() {
    return new SheetPlan.OfTable<>(
        view.frame("run", PaperSize.A3, 3).watching(watch()),
        new TablePlan<>(TABLE, columns(), RunOfShow.of(view), this::style, highlights())
            .of(RunRow::pointer, new RunEdits(view)),
        "title");
  }

  private ImmutableList<ColumnSpec<RunRow>> columns() {
    Columns<RunRow> columns = new Columns<>(words);
    addTimes(columns);
    addWhat(columns);
    addMeans(columns);
    return addCalculated(columns).identifiedBy(RunRow::id);
  }

  /** When; the times themselves are taken over all together, see {@link RunTimes}. */
  private void addTimes(Columns<RunRow> columns) {
    columns
        .add("number", Format.MARK, 6, 7, row -> Value.text(row.number()), ColumnSpec::leading)
        .add(
            "day",
            Format.DATE,
            17,
            17,
            row -> view.day(row.planned().day()),
            c -> c.storing("slot/day", RunCells.ofSession(RunCells::day)))
        .add("start", Format.TIME, 9, 10, RunRow::start, c -> settled(c.leading(), "slot/start"))
        .add(
            "end",
            Format.TIME,
            9,
            10,
            row -> row.end(formulas),
            c -> settled(c.leading(), "slot/end").sparing(RunFormulas.SPARE_END))
        .add(
            "duration",
            Format.DURATION,
            9,
            10,
            RunRow::length,
            c -> c.storing("slot", RunCells::length))
        .add(
            "lateStart",
            Format.TIME,
            11,
            12,
            row -> late(row, row.session().lateStart()),
            c -> c.storing("lateStart", RunCells.late("lateStart")))
        .add(
            "lateEnd",
            Format.TIME,
            11,
            12,
            row -> late(row, row.session().lateEnd()),
            c -> c.storing("lateEnd", RunCells.late("lateEnd")))
        .add(
            "absorbs",
            Format.MARK,
            10,
            10,
            this::absorbs,
            c ->
                c.onlyOf(Lists.YES_NO)
                    .storing(
                        "absorbsDelay",
                        RunCells.ofSession(
                            (row, cell) -> cell.set("absorbsDelay", cell.someFlag()))));
  }

  private static ColumnSpec<RunRow> settled(ColumnSpec<RunRow> column, String path) {
    return column.storing(path, (row, cell) -> {});
  }

  private void addWhat(Columns<RunRow> columns) {
    columns
        .add(
            "title",
            Format.TEXT,
            26,
            34,
            texts::title,
            c -> c.leading().holding("title", Entry::text))
        .add(
            "kind",
            Format.TEXT,
            12,
            15,
            texts::kind,
            c -> c.onlyOf(Lists.KINDS).storing("kind", RunCells::kind))
        .add(
            "room",
            Format.TEXT,
            12,
            20,
            texts::room,
            c ->
                c.offering(Lists.ROOMS)
                    .storing(
                        "room", RunCells.ofSession((row, cell) -> cell.set("room", cell.room()))))
        .add("who", Format.TEXT, 20, 32, texts::who, c -> c.storing("participations", cells::who));
  }

  private void addMeans(Columns<RunRow> columns) {
    columns
        .add(
            "stage",
            Format.TEXT,
            12,
            22,
            texts::stage,
            c -> c.storing("stage", RunCells.ofSession(cells::stage)))
        .add(
            "changeover",
            Format.DURATION,
            9,
            10,
            texts::changeover,
            c ->
                c.storing(
                    "changeover",
                    RunCells.ofSession((row, cell) -> cell.set("changeover", cell.length()))))
        .add("gear", Format.TEXT, 14, 24, texts::gear)
        .add("media", Format.TEXT, 14, 24, texts::media, c -> c.storing("media", RunCells::media))
        .add(
            "actualStart",
            Format.TIME,
            9,
            10,
            RunRow::actualStart,
            c -> c.holding("actualStart", Entry::time))
        .add(
            "actualEnd",
            Format.TIME,
            9,
            10,
            RunRow::actualEnd,
            c ->
                c.storing(
                    "actualEnd",
                    RunCells.ofSession((row, cell) -> cell.set("actualEnd", cell.time()))))
        .add(
            "remarks",
            Format.TEXT,
            16,
            32,
            texts::remarks,
            c -> c.storing("remarks", RunCells::remarks));
  }

  /** What the formulas need, and nobody sees. Its headers are the same in every language. */
  private Columns<RunRow> addCalculated(Columns<RunRow> columns) {
    calculated(columns, "calc_planned", Format.TIME, RunRow::plannedStart);
    calculated(columns, "calc_place", Format.TEXT, RunRow::placeValue);
    calculated(columns, "calc_up", Format.COUNT, RunRow::up);
    calculated(columns, "calc_cursor", Format.TIME, RunRow::cursor);
    calculated(columns, "calc_busy", Format.TIME, RunRow::busy);
    calculated(columns, "calc_next", Format.TIME, RunRow::next);
    spots.addTo(columns);
    return columns;
  }

  private static void calculated(
      Columns<RunRow> columns, String key, Format format, Function<RunRow, Value> value) {
    columns.titled(key, key, format, 10, 10, value, c -> c.marked(ColumnSpec.Mark.HIDDEN));
  }

  private Style style(RunRow row) {
    if (!row.isSession()) {
      return Style.DETAIL;
    }
    return row.border() == RunRow.Border.NONE || row.number().equals("1")
        ? Style.STRONG
        : Style.STRONG_FIRST;
  }

  /** The kind says it without a word in most cases. */
  private Value absorbs(RunRow row) {
    return row.isSession()
        ? Value.text(
            row.session().absorbsDelay().map(absorbs -> words.text(absorbs ? "yes" : "no")))
        : Value.NONE;
  }

  private ImmutableList<Highlight> highlights() {
    return ImmutableList.of(
        Highlight.cell("start", RunFormulas.overlaps(), Highlight.Manner.ALERT),
        Highlight.cell("end", RunFormulas.endsBeforeStart(), Highlight.Manner.ALERT),
        Highlight.cell("end", RunFormulas.isShortened(), Highlight.Manner.NOTE),
        Highlight.cell("number", isOff(), Highlight.Manner.ALERT),
        Highlight.cell(
            "actualStart", RunFormulas.isOff("actualStart", "start"), Highlight.Manner.ALERT),
        Highlight.cell("actualEnd", RunFormulas.isOff("actualEnd", "end"), Highlight.Manner.ALERT),
        Highlight.cell("who", isUnconfirmed(), Highlight.Manner.NOTE),
        Highlight.row(RunFormulas.isNow(), Highlight.Manner.NOW),
        Highlight.row(formulas.isBreak(), Highlight.Manner.QUIET));
  }

  private static String isOff() {
    return "OR("
        + RunFormulas.isOff("actualStart", "start")
        + ","
        + RunFormulas.isOff("actualEnd", "end")
        + ")";
  }

  /** That somebody has been asked and has not confirmed yet. */
  private String isUnconfirmed() {
    String asked = " – " + words.of(ParticipationState.ASKED);
    return "ISNUMBER(SEARCH(" + Highlight.quoted(asked) + ",{who}))";
  }

  private Optional<String> watch() {
    long untimed =
        view.agenda().inOrder().stream()
            .filter(planned -> Clocked.of(planned).start().isEmpty())
            .count();
    return untimed == 0 ? Optional.empty() : Optional.of(words.count("watch.untimed", untimed));
  }

  private static Value late(RunRow row, Optional<Tolerance> tolerance) {
    return !row.isSession()
        ? Value.NONE
        : Value.time(tolerance.map(Tolerance::until).map(Clocked::sinceMidnight));
  }
}
