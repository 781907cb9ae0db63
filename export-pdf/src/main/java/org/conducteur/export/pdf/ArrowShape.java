package org.conducteur.export.pdf;

import org.conducteur.document.Arrow;

/** The arrow of signs. */
final class ArrowShape {
  private static final float HALF = 0.5f;

  /** Half the thickness of the shaft, and half the breadth and the length of the head. */
  private static final float SHAFT = 0.1f;

  private static final float BREADTH = 0.36f;
  private static final float HEAD = 0.42f;

  /** The arrow that points to the right, about its middle, in its lengths. */
  private static final float[] RIGHT = {
    -HALF,
    SHAFT,
    HALF - HEAD,
    SHAFT,
    HALF - HEAD,
    BREADTH,
    HALF,
    0,
    HALF - HEAD,
    -BREADTH,
    HALF - HEAD,
    -SHAFT,
    -HALF,
    -SHAFT
  };

  private ArrowShape() {}

  /** The corners, x and y in turn, of an arrow of a length about a point. */
  static float[] corners(Arrow arrow, float x, float y, float length) {
    float[] corners = new float[RIGHT.length];
    for (int i = 0; i < RIGHT.length; i += 2) {
      float along = RIGHT[i] * length;
      float across = RIGHT[i + 1] * length;
      corners[i] =
          x
              + switch (arrow) {
                case RIGHT -> along;
                case LEFT -> -along;
                case UP, DOWN -> across;
              };
      corners[i + 1] =
          y
              + switch (arrow) {
                case RIGHT, LEFT -> across;
                case UP -> along;
                case DOWN -> -along;
              };
    }
    return corners;
  }

  /** The character that says the same. */
  static String sign(Arrow arrow) {
    return switch (arrow) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
    };
  }
}
