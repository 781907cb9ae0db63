package org.conducteur.cli;

/** The logo of no town: a wall with three towers and a gate, to be replaced. */
final class StarterLogo {
  private static final int SIZE = 600;
  private static final int GROUND = 560;

  private StarterLogo() {}

  static Drawing in(int rgb) {
    Shape towers = tower(60, 190, 140).or(tower(230, 370, 60)).or(tower(410, 540, 140)).or(wall());
    Shape gate = Shape.disc(300, 440, 62).or(Shape.rectangle(238, 440, 362, GROUND));
    return new Drawing(
        towers.without(gate).without(window(125)).without(window(475)).without(window(300)),
        rgb,
        SIZE,
        SIZE);
  }

  /** A tower with three merlons. */
  private static Shape tower(int left, int right, int top) {
    int merlon = (right - left) / 5;
    int middle = left + 2 * merlon;
    return Shape.rectangle(left, top + 40, right, GROUND)
        .or(Shape.rectangle(left, top, left + merlon, top + 41))
        .or(Shape.rectangle(middle, top, middle + merlon, top + 41))
        .or(Shape.rectangle(right - merlon, top, right, top + 41));
  }

  private static Shape wall() {
    return Shape.rectangle(60, 340, 540, GROUND);
  }

  private static Shape window(int centre) {
    return Shape.disc(centre, 250, 20).or(Shape.rectangle(centre - 20, 250, centre + 20, 300));
  }
}
