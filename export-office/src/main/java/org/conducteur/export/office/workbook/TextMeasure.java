package org.conducteur.export.office.workbook;

import org.conducteur.export.office.ooxml.FontWidths;

/**
 * How wide text is, without any font at hand: in the unit of column widths, which is a digit of
 * Calibri of 11 points.
 */
final class TextMeasure {
  /**
   * A digit of Calibri at 11 points in twips, as wide as Excel draws it: 7 pixels of 96 per inch.
   */
  private static final double UNIT = 7 * 20 * 72 / 96.0;

  /** Screens round letters to whole pixels, which makes lines longer than the font says. */
  private static final double ROUNDING = 1.05;

  private TextMeasure() {}

  /** The width of the widest line. */
  static double width(String text, int size) {
    double widest = 0;
    for (String line : text.split("\n", -1)) {
      widest = Math.max(widest, lineWidth(line, size));
    }
    return widest;
  }

  private static double lineWidth(String line, int size) {
    return FontWidths.CALIBRI.twips(line, size * 2, false, false) * ROUNDING / UNIT;
  }

  /** How many lines text takes in a column, wrapped at spaces, and within words too long for it. */
  static int lines(String text, double column, int size) {
    // The space inside a cell on both sides of its text.
    double room = Math.max(1, column - 1);
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += wrapped(line, room, size);
    }
    return lines;
  }

  private static int wrapped(String line, double room, int size) {
    int lines = 1;
    double used = 0;
    for (String word : line.split("(?<=[ \\-])", -1)) {
      double width = lineWidth(word, size);
      double visible = lineWidth(word.stripTrailing(), size);
      if (used > 0 && used + visible > room) {
        lines++;
        used = 0;
      }
      if (visible > room) {
        lines += (int) (visible / room);
        used = visible % room;
      } else {
        used += width;
      }
    }
    return lines;
  }
}
