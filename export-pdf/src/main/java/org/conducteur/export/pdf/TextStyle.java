package org.conducteur.export.pdf;

/**
 * How characters look.
 *
 * @param weight bold or not, italic or not, or literal text
 * @param size in points
 * @param colour 0xRRGGBB
 * @param rise points above the line
 */
record TextStyle(Weight weight, float size, int colour, float rise) {

  /** The faces of one family, and the one for literal text. */
  enum Weight {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC,
    CODE;

    private Weight and(Weight other) {
      if (this == CODE || this == REGULAR) {
        return this == CODE ? CODE : other;
      }
      return this == other ? this : BOLD_ITALIC;
    }
  }

  /** DejaVu Sans Mono is this much wider and taller than what surrounds it. */
  private static final float CODE_SCALE = 0.86f;

  private static final float CALL_SCALE = 0.66f;
  private static final float CALL_RISE = 0.36f;

  static TextStyle of(float size, int colour) {
    return new TextStyle(Weight.REGULAR, size, colour, 0);
  }

  TextStyle bold() {
    return new TextStyle(weight.and(Weight.BOLD), size, colour, rise);
  }

  TextStyle italic() {
    return new TextStyle(weight.and(Weight.ITALIC), size, colour, rise);
  }

  TextStyle code() {
    return weight == Weight.CODE
        ? this
        : new TextStyle(Weight.CODE, size * CODE_SCALE, colour, rise);
  }

  /** Neither bold nor italic. */
  TextStyle regular() {
    return weight == Weight.CODE ? this : new TextStyle(Weight.REGULAR, size, colour, rise);
  }

  TextStyle coloured(int other) {
    return new TextStyle(weight, size, other, rise);
  }

  TextStyle sized(float other) {
    return new TextStyle(weight, other, colour, rise);
  }

  /** The number that calls a footnote. */
  TextStyle call() {
    Weight upright = weight == Weight.CODE ? Weight.REGULAR : weight;
    return new TextStyle(upright, size * CALL_SCALE, colour, rise + size * CALL_RISE);
  }
}
