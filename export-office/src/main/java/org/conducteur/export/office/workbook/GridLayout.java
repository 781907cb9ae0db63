package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shape of the grid: its columns, the rows of its days, and the column of each session.
 *
 * @param columns from left to right
 * @param width of each column in characters
 * @param days the rows of the days that are shown, by the position of the day
 * @param lanes the lanes of sessions by their position in the event: 0 for what is in all rooms
 * @param crowded sessions for which there is no column
 * @param omitted days for which there is no room
 */
record GridLayout(
    ImmutableList<GridColumn> columns,
    int width,
    ImmutableSortedMap<Integer, GridAxis> days,
    ImmutableMap<Integer, Integer> lanes,
    ImmutableList<GridSession> crowded,
    ImmutableList<GridSession> omitted) {
  /** Characters that fit on a page beside each other, and the least and most of a column. */
  private static final int PAGE = 120;

  private static final int NARROWEST = 18;
  private static final int WIDEST = 84;

  /** The most cells that show something: each takes two formulas. */
  private static final int MOST_CELLS = 9_500;

  /** The lane of what is not shown. */
  static final int NOWHERE = 99;

  GridLayout {
    requireNonNull(columns, "columns");
    requireNonNull(days, "days");
    requireNonNull(lanes, "lanes");
    requireNonNull(crowded, "crowded");
    requireNonNull(omitted, "omitted");
  }

  static GridLayout of(EventView view) {
    TreeMap<Integer, List<GridSession>> days = new TreeMap<>();
    for (var planned : view.agenda().byTime()) {
      GridSession.of(planned)
          .ifPresent(
              session ->
                  days.computeIfAbsent(view.dayIndex(planned), day -> new ArrayList<>())
                      .add(session));
    }
    GridSeats seats = new GridSeats(view);
    days.values().forEach(seats::place);
    ImmutableList<GridColumn> columns = seats.columns();
    int width = Math.max(NARROWEST, Math.min(WIDEST, PAGE / columns.size()));
    ImmutableSortedMap<Integer, GridAxis> axes = axes(days, columns.size());
    ImmutableList<GridSession> omitted =
        days.entrySet().stream()
            .filter(day -> !axes.containsKey(day.getKey()))
            .flatMap(day -> day.getValue().stream())
            .collect(toImmutableList());
    return new GridLayout(columns, width, axes, seats.lanes(), seats.crowded(), omitted);
  }

  /** As fine as there are cells for, and not more days than that. */
  private static ImmutableSortedMap<Integer, GridAxis> axes(
      Map<Integer, List<GridSession>> days, int columns) {
    Map<Integer, GridAxis> axes = new LinkedHashMap<>();
    for (int least : GridAxis.STEPS) {
      axes.clear();
      days.forEach((day, sessions) -> axes.put(day, GridAxis.of(sessions, least)));
      if (axes.values().stream().mapToInt(GridAxis::rows).sum() * columns <= MOST_CELLS) {
        break;
      }
    }
    ImmutableSortedMap.Builder<Integer, GridAxis> shown =
        new ImmutableSortedMap.Builder<>(Comparator.<Integer>naturalOrder());
    int cells = 0;
    for (Map.Entry<Integer, GridAxis> day : axes.entrySet()) {
      cells += day.getValue().rows() * columns;
      if (cells <= MOST_CELLS) {
        shown.put(day);
      }
    }
    return shown.build();
  }

  /** The rows of a day; those of a quarter of an hour for one that is not shown. */
  GridAxis axis(int day) {
    return days.getOrDefault(day, new GridAxis(15, 0, 1));
  }

  int lane(int session) {
    return lanes.getOrDefault(session, 1);
  }

  /** Letters in a line of a column: they are narrower than digits, and shrink where they must. */
  int letters() {
    return width * 11 / 10;
  }
}
