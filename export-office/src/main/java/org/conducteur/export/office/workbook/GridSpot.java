package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.session.SessionKind;

/**
 * Where a session stands in the grid.
 *
 * @param room the name of its room, or nothing
 * @param lane its column among those of the room
 * @param from its first step, if it has a start
 * @param to the step behind its last one
 * @param code what stands for it in a sum: see {@link #SESSION}
 * @param clock its time in words
 * @param lines its words
 */
record GridSpot(
    String room,
    int lane,
    Optional<Integer> from,
    int to,
    double code,
    String clock,
    GridLines lines) {
  /**
   * A cell adds up the codes of its sessions, to know with one look at the run of show how many
   * there are, of which look, and in which row: sessions count from here, those that are too short
   * for a row of their own from {@link #SHORT}, looks from {@link #LOOK}, rows from 1.
   */
  static final double SESSION = 1E8;

  static final double SHORT = 1E10;
  static final double LOOK = 1E6;

  /** What a session without an end is drawn with, in minutes. */
  static final int GUESS = 30;

  GridSpot {
    requireNonNull(room, "room");
    requireNonNull(from, "from");
    requireNonNull(clock, "clock");
    requireNonNull(lines, "lines");
  }

  static GridSpot of(RunRow row, EventView view, GridLayout layout, CellText texts) {
    GridAxis axis = layout.axis(view.dayIndex(row.planned()));
    Optional<Duration> start = row.times().start();
    Optional<Duration> end = row.times().end();
    Optional<Integer> from = start.map(time -> axis.nearest(time.toSeconds()));
    int ends = end.map(time -> axis.nearest(time.toSeconds())).orElse(0);
    boolean isShort = end.isPresent() && ends <= from.orElse(0);
    double code = (isShort ? SHORT : SESSION) + look(row.session().kind()) * LOOK;
    String clock =
        start.map(time -> clock(time) + "–" + end.map(GridSpot::clock).orElse("…")).orElse("");
    int to = from.map(first -> to(first, ends, start.get(), end, axis)).orElse(0);
    return new GridSpot(
        row.session().room().map(view::room).orElse(""),
        layout.lane(row.planned().index()),
        from,
        to,
        code,
        clock,
        GridLines.of(
            texts.clean(row.session().title()), clock, layout.letters(), to - from.orElse(0)));
  }

  private static int to(int from, int ends, Duration start, Optional<Duration> end, GridAxis axis) {
    if (end.isEmpty()) {
      return from + Math.max(1, GUESS / axis.step());
    }
    return end.get().compareTo(start) <= 0 ? from : Math.max(from + 1, ends);
  }

  /** Minutes and hours, as the formula rounds them. */
  private static String clock(Duration time) {
    long minutes = (long) Math.floor(time.toSeconds() / 60.0 + 0.5 + GridAxis.NUDGE);
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  /** Which of the four looks a kind has. */
  static int look(SessionKind kind) {
    return switch (kind) {
      case SPEECHES, INTERVIEW, ROUND_TABLE, PRESENTATION, OTHER -> 1;
      case WORKSHOP, DEMONSTRATION, TESTIMONY -> 2;
      case PERFORMANCE -> 3;
      case WELCOME, BREAK, MEAL -> 4;
    };
  }

  /** Whether it is in a row of the picture. */
  boolean isOn(int step) {
    return from.isPresent() && from.get() <= step && step < to;
  }
}
