package org.conducteur.cli;

/**
 * A shape in one colour on a transparent ground, with smooth edges. Drawn here, since the graphics
 * of Java need fonts and libraries that a server may lack.
 *
 * @param shape what is drawn; a unit is a pixel
 * @param rgb its colour, as 0xRRGGBB
 * @param width in pixels
 * @param height in pixels
 */
record Drawing(Shape shape, int rgb, int width, int height) {
  /** Points looked at in each direction of a pixel: sixteen for one make the edges smooth. */
  private static final int FINENESS = 4;

  private static final int OPAQUE = 255;

  /** How much of a pixel is covered, 0 to 255. */
  int alpha(int column, int row) {
    int covered = 0;
    for (int i = 0; i < FINENESS * FINENESS; i++) {
      double x = column + (i % FINENESS + 0.5) / FINENESS;
      double y = row + (i / FINENESS + 0.5) / FINENESS;
      covered += shape.holds(x, y) ? 1 : 0;
    }
    return covered * OPAQUE / (FINENESS * FINENESS);
  }
}
