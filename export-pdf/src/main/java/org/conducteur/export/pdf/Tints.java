package org.conducteur.export.pdf;

/** Mixes colours with paper so that text on them stays readable. */
final class Tints {
  /** The least contrast of text (WCAG 2.2, 1.4.3). */
  private static final double READABLE = 4.5;

  private static final int PAPER = 0xFFFFFF;
  private static final float STEP = 0.02f;

  private Tints() {}

  /**
   * A pale shade of a colour.
   *
   * @param colour as 0xRRGGBB
   * @param text the colour of the text on it
   * @param share of the colour, 0 to 1; less where the text would not be readable
   * @return as 0xRRGGBB
   */
  static int of(int colour, int text, float share) {
    for (float part = share; part > 0; part -= STEP) {
      int tint = mixed(colour, part);
      if (contrast(tint, text) >= READABLE) {
        return tint;
      }
    }
    return PAPER;
  }

  private static int mixed(int colour, float share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int own = colour >> shift & 0xFF;
      mixed |= Math.round(0xFF + (own - 0xFF) * share) << shift;
    }
    return mixed;
  }

  /** The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
  static double contrast(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int component) {
    double value = (component & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
