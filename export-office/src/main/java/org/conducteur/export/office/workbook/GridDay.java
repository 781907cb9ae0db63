package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A day in the grid.
 *
 * @param title its date or name
 * @param axis its rows
 * @param rows the rows of the run of show that belong to it, from 0
 * @param spots what stands in these rows, or nothing for items
 * @param ranges the rows that each column looks at
 * @param leftOut sessions for which there is no column, in words
 */
record GridDay(
    Value title,
    GridAxis axis,
    Span rows,
    ImmutableList<Optional<GridSpot>> spots,
    ImmutableList<Span> ranges,
    Optional<String> leftOut) {
  GridDay {
    requireNonNull(title, "title");
    requireNonNull(axis, "axis");
    requireNonNull(rows, "rows");
    requireNonNull(spots, "spots");
    requireNonNull(ranges, "ranges");
    requireNonNull(leftOut, "leftOut");
  }

  /** Rows of the run of show from one to another, both included, counted from 0. */
  record Span(int first, int last) {
    int size() {
      return last - first + 1;
    }
  }

  /** What the sum of a cell is that stands for a column and a step. */
  double sum(GridColumn column, Span range, int step) {
    double sum = 0;
    for (int row = range.first(); row <= range.last(); row++) {
      Optional<GridSpot> spot = spots.get(row - rows.first());
      if (spot.isPresent() && isShown(spot.get(), column, step)) {
        sum += spot.get().code() + row - range.first() + 1;
      }
    }
    return sum;
  }

  private static boolean isShown(GridSpot spot, GridColumn column, int step) {
    return spot.isOn(step) && column.shows(spot.room(), spot.lane());
  }

  /** The position of the last session in a cell, from 1 in its range. */
  int lastIn(GridColumn column, Span range, int step) {
    for (int row = range.last(); row >= range.first(); row--) {
      Optional<GridSpot> spot = spots.get(row - rows.first());
      if (spot.isPresent() && isShown(spot.get(), column, step)) {
        return row - range.first() + 1;
      }
    }
    return 0;
  }

  GridSpot spot(Span range, int position) {
    return spots.get(range.first() + position - 1 - rows.first()).orElseThrow();
  }

  /** How many sessions have a time and are not in the picture. */
  int outside(ImmutableList<GridColumn> columns) {
    int last = axis.first() + axis.rows();
    int outside = 0;
    for (Optional<GridSpot> spot : spots) {
      if (spot.isPresent() && spot.get().from().isPresent()) {
        GridSpot one = spot.get();
        boolean inTime =
            one.from().get() < last && one.to() > axis.first() && one.to() > one.from().get();
        boolean inRoom = columns.stream().anyMatch(c -> c.shows(one.room(), one.lane()));
        outside += inTime && inRoom ? 0 : 1;
      }
    }
    return outside;
  }
}
