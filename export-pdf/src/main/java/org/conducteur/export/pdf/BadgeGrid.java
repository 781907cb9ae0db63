package org.conducteur.export.pdf;

import java.util.List;

/** As many badges on a page as fit, edge to edge, with marks to cut along. */
final class BadgeGrid {
  /** Free at the edges of the page, in millimetres, for printers that do not reach them. */
  private static final float EDGE = 6;

  private static final float MARK_LENGTH = 4;
  private static final float MARK_WIDTH = 0.4f;

  private final Look look;
  private final int columns;
  private final int rows;
  private final float left;
  private final float top;

  BadgeGrid(Look look) {
    this.look = look;
    float width = Look.points(Badge.WIDTH);
    float height = Look.points(Badge.HEIGHT);
    float free = Math.max(look.isFurnished() ? look.bottom() : 0, Look.points(EDGE));
    columns = (int) Math.max(1, (look.pageWidth() - 2 * Look.points(EDGE)) / width);
    rows = (int) Math.max(1, (look.pageHeight() - 2 * free) / height);
    left = (look.pageWidth() - columns * width) / 2;
    top = (look.pageHeight() + rows * height) / 2;
  }

  /** Badges on a page. */
  int size() {
    return columns * rows;
  }

  void draw(Pen pen, List<Badge> badges) {
    for (int i = 0; i < badges.size(); i++) {
      badges.get(i).draw(pen, x(i % columns), y(i / columns + 1));
    }
    for (int column = 0; column <= columns; column++) {
      for (int row = 0; row <= rows; row++) {
        cross(pen, column, row);
      }
    }
  }

  private float x(int column) {
    return left + column * Look.points(Badge.WIDTH);
  }

  private float y(int row) {
    return top - row * Look.points(Badge.HEIGHT);
  }

  /** A mark at a corner of badges; within the grid a small one, since it stays on the badges. */
  private void cross(Pen pen, int column, int row) {
    float length = Look.points(MARK_LENGTH);
    int colour = look.palette().muted();
    if (row == 0 || row == rows) {
      float y = row == 0 ? y(row) : y(row) - length;
      pen.fill(x(column) - MARK_WIDTH / 2, y, MARK_WIDTH, length, colour);
    }
    if (column == 0 || column == columns) {
      float x = column == 0 ? x(column) - length : x(column);
      pen.fill(x, y(row) - MARK_WIDTH / 2, length, MARK_WIDTH, colour);
    }
    if (row > 0 && row < rows && column > 0 && column < columns) {
      float small = length / 2;
      pen.fill(x(column) - MARK_WIDTH / 2, y(row) - small / 2, MARK_WIDTH, small, colour);
      pen.fill(x(column) - small / 2, y(row) - MARK_WIDTH / 2, small, MARK_WIDTH, colour);
    }
  }
}
