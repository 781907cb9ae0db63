package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A day in the grid.
 *
 * @param title its name
 * @param scale its rows
 * @param blocks its sessions
 * @param leftOut sessions that found no place, in words
 */
record GridDay(Value title, Scale scale, ImmutableList<Block> blocks, Optional<String> leftOut) {
  GridDay {
    requireNonNull(title, "title");
    requireNonNull(scale, "scale");
    requireNonNull(blocks, "blocks");
    requireNonNull(leftOut, "leftOut");
  }

  /**
   * The rows of a day.
   *
   * @param from the minute of the day at which the first row begins, a half or whole hour
   * @param step minutes a row stands for
   * @param rows how many rows
   * @param height of a row in points
   */
  record Scale(int from, int step, int rows, float height) {
    /** The row of a minute, the nearest where it lies between two. */
    int row(long minute) {
      return (int) Math.min(rows, Math.max(0, Math.round((minute - from) / (double) step)));
    }

    /** How many rows are an hour. */
    int hour() {
      return 60 / step;
    }

    Scale withHeight(float points) {
      return new Scale(from, step, rows, points);
    }
  }

  /**
   * A session.
   *
   * @param area where it stands
   * @param text its words, as many as there is room for
   * @param style its look
   */
  record Block(Area area, String text, Style style) {
    Block {
      requireNonNull(area, "area");
      requireNonNull(text, "text");
      requireNonNull(style, "style");
    }
  }

  /** Rows and columns from 0; the column of times does not count. */
  record Area(int row, int rows, int column, int columns) {}
}
