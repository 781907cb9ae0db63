package org.conducteur.style;

/** A size of paper. */
public enum PaperSize {
  /** 297 × 420 mm. */
  A3(297, 420),
  /** 210 × 297 mm. */
  A4(210, 297),
  /** 148 × 210 mm. */
  A5(148, 210),
  /** 215.9 × 279.4 mm, to the nearest millimetre. */
  LETTER(216, 279);

  private final int width;
  private final int height;

  PaperSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /**
   * The short side.
   *
   * @return millimetres
   */
  public int width() {
    return width;
  }

  /**
   * The long side.
   *
   * @return millimetres
   */
  public int height() {
    return height;
  }
}
