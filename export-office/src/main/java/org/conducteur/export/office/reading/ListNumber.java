package org.conducteur.export.office.reading;

import java.util.Locale;

/** Writes the numbers of lists as Word's formats do. */
final class ListNumber {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int MOST = 4_000;

  private ListNumber() {}

  static String of(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> letters(number, 'a');
      case "upperLetter" -> letters(number, 'A');
      case "lowerRoman" -> roman(number, false);
      case "upperRoman" -> roman(number, true);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /** After z come aa, bb, cc. */
  private static String letters(int number, char first) {
    if (number < 1 || number > 26 * 5) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) (first + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number, boolean capitals) {
    if (number < 1 || number >= MOST) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) {
        out.append(SIGNS[i]);
      }
    }
    return capitals ? out.toString().toUpperCase(Locale.ROOT) : out.toString();
  }
}
