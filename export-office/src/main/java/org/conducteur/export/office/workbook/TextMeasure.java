package org.conducteur.export.office.workbook;

/**
 * How wide text is, without any font at hand: in the unit of column widths, which is a digit of 11
 * points. Characters are measured by classes of Calibri, a little generously.
 */
final class TextMeasure {
  /** The size in points that one unit of width is a digit of. */
  private static final double UNIT_SIZE = 11;

  private static final double DIGIT = 0.507;

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
    double ems = 0;
    for (int i = 0; i < line.length(); i++) {
      ems += ems(line.charAt(i));
    }
    return ems * size / UNIT_SIZE / DIGIT;
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

  private static double ems(char c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    } else if ("iljI.,:;'’|!".indexOf(c) >= 0) {
      return 0.26;
    } else if ("ftrs ()[]{}/-\u00A0".indexOf(c) >= 0) {
      return 0.36;
    } else if ("mw%@—…MWŒ".indexOf(c) >= 0) {
      return 0.87;
    } else if (c >= 0x2E80) {
      return Character.isLowSurrogate(c) ? 0 : 1.05;
    } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return Character.isUpperCase(c) ? 0.62 : 0.51;
  }
}
