package org.conducteur.cli;

import com.google.common.collect.ImmutableList;

/** The logo of the fictional town Rivombre: a bridge over a river, and the name. */
final class RivombreLogo {
  static final Drawing DRAWING = new Drawing(emblem().or(name()), 0x7A1F5C, 1360, 360);

  private static final double WATER = 6;

  private RivombreLogo() {}

  private static Shape emblem() {
    Shape inside = Shape.disc(180, 180, 146);
    Shape ring = Shape.disc(180, 180, 164).without(inside);
    Shape arches =
        Shape.disc(95, 265, 36).or(Shape.disc(180, 265, 36)).or(Shape.disc(265, 265, 36));
    Shape bridge = Shape.rectangle(0, 180, 360, 262).without(arches);
    Shape sun = Shape.disc(228, 112, 28);
    return ring.or(inside.and(bridge.or(sun).or(wave(278)).or(wave(302))));
  }

  private static Shape wave(double level) {
    return (x, y) -> Math.abs(y - level - 5 * Math.sin(x / 13)) < WATER;
  }

  private static Shape name() {
    Pen pen = new Pen(420, 120, 120);
    Shape bowl = pen.arc(0.35, 0.25, 0.3, 0.25, -90, 90);
    Shape stem = pen.lines(0, 0, 0, 1);
    Shape r =
        stem.or(pen.lines(0, 0, 0.35, 0))
            .or(bowl)
            .or(pen.lines(0.35, 0.5, 0, 0.5))
            .or(pen.lines(0.3, 0.5, 0.65, 1));
    Shape b =
        stem.or(pen.lines(0, 0, 0.35, 0))
            .or(bowl)
            .or(pen.lines(0.35, 0.5, 0, 0.5))
            .or(pen.arc(0.35, 0.75, 0.33, 0.25, -90, 90))
            .or(pen.lines(0.35, 1, 0, 1));
    Shape e =
        stem.or(pen.lines(0, 0, 0.55, 0))
            .or(pen.lines(0, 0.5, 0.5, 0.5))
            .or(pen.lines(0, 1, 0.55, 1));
    Shape o = pen.arc(0.48, 0.5, 0.48, 0.5, 0, 360);
    Shape v = pen.lines(0, 0, 0.4, 1, 0.8, 0);
    Shape m = pen.lines(0, 1, 0, 0, 0.45, 0.65, 0.9, 0, 0.9, 1);
    return pen.row(
        ImmutableList.of(r, stem, v, o, m, b, r, e),
        new double[] {0.65, 0, 0.8, 0.96, 0.9, 0.68, 0.65, 0.55});
  }

  /** Draws letters of round strokes in a box one high. */
  private record Pen(double left, double top, double size) {
    private static final double WIDTH = 22;
    private static final int STEP = 5;
    private static final double GAP = 0.36;

    Shape lines(double... points) {
      Shape all = Shape.stroke(at(points[0]), at(points[1]), at(points[2]), at(points[3]), WIDTH);
      for (int i = 2; i + 3 < points.length; i += 2) {
        all =
            all.or(
                Shape.stroke(
                    at(points[i]), at(points[i + 1]), at(points[i + 2]), at(points[i + 3]), WIDTH));
      }
      return all;
    }

    private double at(double share) {
      return share * size;
    }

    Shape arc(double x, double y, double width, double height, int from, int to) {
      int steps = (to - from) / STEP;
      double[] points = new double[2 * (steps + 1)];
      for (int i = 0; i <= steps; i++) {
        double angle = Math.toRadians(from + (double) STEP * i);
        points[2 * i] = x + width * Math.cos(angle);
        points[2 * i + 1] = y + height * Math.sin(angle);
      }
      return lines(points);
    }

    Shape row(ImmutableList<Shape> letters, double[] widths) {
      Shape all = (x, y) -> false;
      double at = left;
      for (int i = 0; i < letters.size(); i++) {
        Shape letter = letters.get(i);
        double start = at;
        // The box first: most points are in none of the letters.
        all =
            all.or(
                Shape.rectangle(
                        at - WIDTH, top - WIDTH, at + at(widths[i]) + WIDTH, top + size + WIDTH)
                    .and((x, y) -> letter.holds(x - start, y - top)));
        at += at(widths[i] + GAP);
      }
      return all;
    }
  }
}
