package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import org.conducteur.document.Alignment;

/**
 * A short text, set.
 *
 * @param lines its lines
 * @param size its size in points
 * @param leading the distance from line to line, in sizes
 */
record Fitted(ImmutableList<Line> lines, float size, float leading) {
  static final Fitted NOTHING = new Fitted(ImmutableList.of(), 0, 0);

  float height() {
    return lines.size() * size * leading;
  }

  /** The width of its longest line. */
  float width() {
    float width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.width());
    }
    return width;
  }

  /** Draws it in a column of a width. */
  void draw(Pen pen, float left, float top, float width, Alignment alignment) {
    float y = top;
    for (Line line : lines) {
      float free = Math.max(0, width - line.width());
      float offset =
          switch (alignment) {
            case START -> 0;
            case CENTRE -> free / 2;
            case END -> free;
          };
      line.draw(pen, left + offset, Typesetting.baseline(y, size, leading));
      y -= size * leading;
    }
  }

  void draw(Pen pen, float left, float top) {
    draw(pen, left, top, 0, Alignment.START);
  }
}
