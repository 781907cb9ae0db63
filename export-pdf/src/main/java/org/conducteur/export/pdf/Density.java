package org.conducteur.export.pdf;

/** How close lines and paragraphs stand, in sizes of running text. */
enum Density {
  RUNNING(Look.LEADING, 0.5f),
  ITEM(Look.LEADING, 0.25f),
  /** The lines of a cell are read together; the row's padding sets them apart from the others. */
  CELL(1.22f, 0.1f);

  private final float leading;
  private final float between;

  Density(float leading, float between) {
    this.leading = leading;
    this.between = between;
  }

  float leading() {
    return leading;
  }

  /** Space between paragraphs. */
  float between() {
    return between;
  }

  /** The density of the items of a list. */
  Density inItem() {
    return this == RUNNING ? ITEM : this;
  }
}
