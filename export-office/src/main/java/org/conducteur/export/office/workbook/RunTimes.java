package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.id.DayId;
import org.conducteur.session.Session;
import org.conducteur.time.DayTime;

/**
 * The times of the run of show as its sheet would show them now. They are calculated anew from what
 * is typed, since many programs save formulas without their values, or with old ones.
 */
final class RunTimes {
  /** Changes what a row stands for. */
  @FunctionalInterface
  interface Changing {
    void change(RunRow row, EventDraft draft, UnaryOperator<Record> change);
  }

  /** What the formulas of the sheet are known by. */
  private static final String OWN_FORMULA = "OFFSET(";

  private final Intake intake;
  private final EventDraft draft;
  private final Changing changing;
  private final Cascade cascade = new Cascade();
  private String day = "";
  private String place = "";
  private Optional<DayId> above = Optional.empty();
  private boolean calculates;

  RunTimes(Intake intake, Changing changing) {
    this.intake = intake;
    draft = intake.draft();
    this.changing = changing;
  }

  /**
   * Takes the times over.
   *
   * @param sorted whether the rows stand in another order than that of time, so that nothing
   *     follows from what is above
   */
  void settle(ImmutableList<ReadRow<RunRow>> rows, boolean sorted) {
    // A program that keeps values only has typed none of them.
    calculates = rows.stream().anyMatch(row -> row.cell("end").formula().isPresent());
    rows.forEach(row -> intake.attempt(() -> settle(row, sorted)));
  }

  private void settle(ReadRow<RunRow> row, boolean sorted) {
    RunRow datum = row.datum();
    boolean session = datum.isSession();
    if (session) {
      enter(row);
      takeDay(row);
    }
    Optional<Duration> typed = start(row, sorted);
    Optional<Duration> length =
        row.isTouched("duration") ? row.cell("duration").length() : datum.line().length();
    Optional<Duration> end = end(row, sorted);
    boolean follows = typed.isEmpty() && !sorted;
    Session now = draft.sessions().get(datum.session());
    Cascade.Line line =
        new Cascade.Line(
            session ? Cascade.Level.SESSION : Cascade.Level.ITEM,
            (day + "\n" + place).toLowerCase(Locale.ROOT),
            session && !row.cell("room").isBlank(),
            new Cascade.Start(typed, follows, datum.line().start().planned()),
            length,
            end,
            session && now.absorbs());
    Cascade.Placed placed = cascade.add(line);
    if (session) {
      take(row, placed, typed, end);
    } else {
      takeItem(row, typed);
    }
  }

  /** Day and room hold for the rows below, too, until another stands there. */
  private void enter(ReadRow<RunRow> row) {
    String said = row.cell("day").text();
    boolean otherDay = !said.isEmpty() && !said.equals(day);
    day = said.isEmpty() ? day : said;
    String room = row.cell("room").text();
    place = room.isEmpty() && !otherDay ? place : room;
  }

  /** A new session without a day takes place on that of the session above. */
  private void takeDay(ReadRow<RunRow> row) {
    Session session = row.datum().session();
    if (row.isNew() && row.cell("day").isBlank() && above.isPresent()) {
      Optional<DayId> before = above;
      changing.change(row.datum(), draft, old -> Components.with(old, "slot/day", before));
    }
    above = draft.sessions().get(session).slot().day();
  }

  /** A start that stands there by itself; nothing for one of the sheet's formulas. */
  private Optional<Duration> start(ReadRow<RunRow> row, boolean sorted) {
    RunRow datum = row.datum();
    Entry cell = row.cell("start");
    if (row.isTouched("start") || isFixed(row)) {
      return typed(cell);
    }
    return datum.line().start().follows() && sorted
        ? datum.times().start()
        : datum.line().start().typed();
  }

  /** Whether a time stands where one was calculated, be it the very same: that fixes it. */
  private boolean isFixed(ReadRow<RunRow> row) {
    return calculates && row.datum().line().start().follows() && isTyped(row.cell("start"));
  }

  /** An end that stands there by itself, as one does without a length. */
  private static Optional<Duration> end(ReadRow<RunRow> row, boolean sorted) {
    if (row.isTouched("end")) {
      // The value of a formula may be an old one, where what it follows from stands beside it.
      boolean follows = row.cell("end").formula().isPresent() && !row.cell("duration").isBlank();
      return follows ? Optional.empty() : typed(row.cell("end"));
    }
    return sorted ? row.datum().times().end() : row.datum().line().end();
  }

  private static Optional<Duration> typed(Entry cell) {
    boolean calculated = cell.formula().filter(RunTimes::isOwn).isPresent();
    return calculated ? Optional.empty() : cell.time().map(Clocked::sinceMidnight);
  }

  private static boolean isOwn(String formula) {
    return formula.contains(OWN_FORMULA);
  }

  private static boolean isTyped(Entry cell) {
    return cell.formula().isEmpty() && !cell.isBlank();
  }

  /** What differs from what the event says already is taken over. */
  private void take(
      ReadRow<RunRow> row,
      Cascade.Placed placed,
      Optional<Duration> typedStart,
      Optional<Duration> typedEnd) {
    RunRow datum = row.datum();
    boolean startIsSaid =
        datum.session().slot().start().isPresent() || typedStart.isPresent() || row.isNew();
    boolean endIsSaid =
        datum.session().slot().end().isPresent()
            || typedEnd.isPresent()
            || row.isTouched("duration");
    if (startIsSaid && differs(placed.start(), datum.times().start(), row)) {
      set(datum, "slot/start", placed.start());
    }
    if (isFixed(row)) {
      changing.change(datum, draft, old -> Components.with(old, "fixedStart", true));
    }
    if (endIsSaid && differs(placed.end(), datum.times().end(), row)) {
      set(datum, "slot/end", placed.end());
    }
  }

  private static boolean differs(
      Optional<Duration> now, Optional<Duration> before, ReadRow<RunRow> row) {
    return now.isPresent() && (row.isNew() || !now.equals(before));
  }

  private void takeItem(ReadRow<RunRow> row, Optional<Duration> typed) {
    RunRow datum = row.datum();
    boolean touched = row.isTouched("start") || isFixed(row);
    if (touched && !typed.equals(datum.line().start().typed())) {
      set(datum, "start", typed);
    }
    Entry end = row.cell("end");
    if (row.isTouched("end") && isTyped(end) && row.cell("duration").isBlank()) {
      Optional<Duration> from = typed.or(() -> datum.times().start());
      Optional<Duration> to = end.time().map(Clocked::sinceMidnight);
      Optional<Duration> length = from.flatMap(a -> to.map(b -> b.minus(a)));
      changing.change(datum, draft, old -> Components.with(old, "length", length));
    }
  }

  private void set(RunRow datum, String path, Optional<Duration> time) {
    Optional<DayTime> clock = time.flatMap(since -> DayTime.of(0, 0).plus(since));
    changing.change(datum, draft, old -> Components.with(old, path, clock));
  }
}
