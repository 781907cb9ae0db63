package org.conducteur.cli;

/** A part of the plane, with the top left corner at 0, 0 and in any unit. */
@FunctionalInterface
interface Shape {
  boolean holds(double x, double y);

  static Shape rectangle(double left, double top, double right, double bottom) {
    return (x, y) -> x >= left && x < right && y >= top && y < bottom;
  }

  static Shape disc(double centreX, double centreY, double radius) {
    return (x, y) -> Math.hypot(x - centreX, y - centreY) < radius;
  }

  /** A line with round ends. */
  static Shape stroke(double fromX, double fromY, double toX, double toY, double width) {
    double squared = Math.pow(toX - fromX, 2) + Math.pow(toY - fromY, 2);
    return (x, y) -> {
      double along = (x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY);
      double share = squared == 0 ? 0 : Math.min(1, Math.max(0, along / squared));
      double nearestX = fromX + share * (toX - fromX);
      double nearestY = fromY + share * (toY - fromY);
      return Math.hypot(x - nearestX, y - nearestY) < width / 2;
    };
  }

  default Shape and(Shape other) {
    return (x, y) -> holds(x, y) && other.holds(x, y);
  }

  default Shape or(Shape other) {
    return (x, y) -> holds(x, y) || other.holds(x, y);
  }

  default Shape without(Shape other) {
    return (x, y) -> holds(x, y) && !other.holds(x, y);
  }
}
