package org.conducteur.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A surface behind consecutive slices. It is drawn anew on each page that some of them stand on.
 * Two surfaces are never the same one, however alike they look.
 */
final class Frame {
  static final int NOTHING = -1;
  private static final float BAR_WIDTH = 3;

  private final @Nullable Frame outer;
  private final float left;
  private final float width;
  private final int fill;
  private final int bar;

  /**
   * A surface in another one, of a colour or {@link #NOTHING}, with or without a bar at its left.
   */
  Frame(@Nullable Frame outer, float left, float width, int fill, int bar) {
    this.outer = outer;
    this.left = left;
    this.width = width;
    this.fill = fill;
    this.bar = bar;
  }

  @Nullable Frame outer() {
    return outer;
  }

  void draw(Pen pen, float top, float bottom) {
    if (fill != NOTHING) {
      pen.fill(left, bottom, width, top - bottom, fill);
    }
    if (bar != NOTHING) {
      pen.fill(left, bottom, BAR_WIDTH, top - bottom, bar);
    }
  }
}
