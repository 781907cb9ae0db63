package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conducteur.session.ParticipationState;
import org.conducteur.style.PaperSize;

/** The sheet that shows at a glance how full the rooms are and how sure the people. */
final class Board {
  /** More days than these make no readable chart; then there is one figure for all. */
  private static final int MOST_DAYS = 8;

  private final EventView view;
  private final Words words;
  private final TablePlan<RunRow> run;
  private final SheetPlan.OfTable<?> people;

  private Board(EventView view, TablePlan<RunRow> run, SheetPlan.OfTable<?> people) {
    this.view = view;
    words = view.words();
    this.run = run;
    this.people = people;
  }

  static SheetPlan.OfBoard of(EventView view, TablePlan<RunRow> run, SheetPlan.OfTable<?> people) {
    return new Board(view, run, people).plan();
  }

  private SheetPlan.OfBoard plan() {
    return new SheetPlan.OfBoard(view.frame("board", PaperSize.A4, 0), parts());
  }

  private ImmutableList<BoardPart> parts() {
    return Stream.of(load(), states()).flatMap(Optional::stream).collect(toImmutableList());
  }

  /** Hours by room and day. */
  private Optional<BoardPart> load() {
    Map<String, String> rooms = new LinkedHashMap<>();
    TreeMap<Integer, Value> days = new TreeMap<>();
    List<RunRow> timed = run.rows().stream().filter(Board::isTimed).toList();
    for (RunRow row : timed) {
      rooms.putIfAbsent(key(row), room(row));
      days.put(view.dayIndex(row.planned()), view.day(row.planned().day()));
    }
    if (timed.isEmpty()) {
      return Optional.empty();
    }
    boolean byDay = days.size() > 1 && days.size() <= MOST_DAYS && !days.containsValue(Value.NONE);
    List<Value> headers = new ArrayList<>(byDay ? days.values() : List.of());
    headers.add(Value.text(words.text("board.total")));
    ImmutableList<BoardPart.Line> lines =
        rooms.entrySet().stream()
            .map(
                room ->
                    line(
                        room.getValue(),
                        timed.stream().filter(row -> key(row).equals(room.getKey())).toList(),
                        headers))
            .collect(toImmutableList());
    return Optional.of(
        new BoardPart(
            BoardPart.Kind.BARS,
            words.text("board.load"),
            words.text("column.room"),
            ImmutableList.copyOf(headers),
            lines));
  }

  private BoardPart.Line line(String room, List<RunRow> sessions, List<Value> headers) {
    ImmutableList.Builder<Value> cells = ImmutableList.builder();
    for (Value header : headers) {
      boolean total = header.equals(headers.get(headers.size() - 1));
      Duration sum =
          sessions.stream()
              .filter(row -> total || view.day(row.planned().day()).equals(header))
              .map(Board::length)
              .reduce(Duration.ZERO, Duration::plus);
      cells.add(new Value.Formula(hours(room.isEmpty(), total), Value.time(sum)));
    }
    String label = room.isEmpty() ? words.text("grid.noRoom") : room;
    return new BoardPart.Line(label, cells.build());
  }

  private static Duration length(RunRow row) {
    return row.times().end().orElseThrow().minus(row.times().start().orElseThrow());
  }

  private static boolean isTimed(RunRow row) {
    Optional<Duration> start = row.times().start();
    return row.isSession()
        && start.isPresent()
        && row.times().end().filter(end -> end.compareTo(start.get()) > 0).isPresent();
  }

  private String room(RunRow row) {
    return row.session().room().map(view::room).orElse("");
  }

  private String key(RunRow row) {
    return room(row).toLowerCase(Locale.ROOT);
  }

  /**
   * {@code {label}} is the cell at the beginning of the row, {@code {header}} that of the column.
   */
  private String hours(boolean roomless, boolean total) {
    String start = column("start");
    String end = column("end");
    String rows =
        "--("
            + column("room")
            + "="
            + (roomless ? "\"\"" : "{label}")
            + ")"
            + (total ? "" : ",--(" + column("day") + "={header})")
            + ",--ISNUMBER("
            + RunOfShowSheet.TABLE
            + "[calc_lane]),--ISNUMBER("
            + start
            + "),--ISNUMBER("
            + end
            + "),--("
            + end
            + ">"
            + start
            + "),";
    return "SUMPRODUCT(" + rows + end + ")-SUMPRODUCT(" + rows + start + ")";
  }

  private String column(String key) {
    return RunOfShowSheet.TABLE + "[" + words.text("column." + key) + "]";
  }

  /** How many people are how sure. */
  private Optional<BoardPart> states() {
    ImmutableList<BoardPart.Line> lines =
        Stream.of(
                words.of(ParticipationState.CONFIRMED),
                words.text("state.unsure"),
                words.of(ParticipationState.DECLINED))
            .map(this::state)
            .collect(toImmutableList());
    boolean none =
        lines.stream().allMatch(line -> Value.shown(line.cells().get(0)).equals(Value.number(0)));
    return none
        ? Optional.empty()
        : Optional.of(
            new BoardPart(
                BoardPart.Kind.RING,
                words.text("board.states"),
                words.text("column.state"),
                ImmutableList.of(Value.text(words.text("board.people"))),
                lines));
  }

  private BoardPart.Line state(String word) {
    String formula =
        "COUNTIF(" + PeopleSheet.TABLE + "[" + words.text("column.state") + "],{label})";
    long count = TableWriting.countOf(people.table(), "state", Value.text(word));
    return new BoardPart.Line(
        word, ImmutableList.of(new Value.Formula(formula, Value.number(count))));
  }
}
