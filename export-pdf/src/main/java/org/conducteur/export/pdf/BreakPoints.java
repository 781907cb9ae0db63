package org.conducteur.export.pdf;

/** Where a line may end, by the characters on both sides. */
final class BreakPoints {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final String AFTER = "-\u2010\u2013\u2014/?&=._";

  private BreakPoints() {}

  static boolean isSpace(char character) {
    return character == ' '
        || character == 0x1680
        || (character >= 0x2000 && character <= 0x200A && character != 0x2007)
        || character == 0x205F
        || character == 0x3000
        || character == '\n';
  }

  /** Whether a line may end before the character at the index. */
  static boolean before(String text, int index) {
    if (index <= 0 || index >= text.length()) {
      return false;
    }
    char last = text.charAt(index - 1);
    char next = text.charAt(index);
    if (isSpace(next)) {
      return false;
    }
    return isSpace(last)
        || last == ZERO_WIDTH_SPACE
        || (last == ']' && next == '[')
        || isIdeograph(last)
        || isIdeograph(next)
        || (next == '%' && isInAddress(text, index))
        || endsPart(text, index, last, next);
  }

  /** After a hyphen between letters, and after the signs of an address that has many parts. */
  private static boolean endsPart(String text, int index, char last, char next) {
    if (AFTER.indexOf(last) < 0 || index < 2) {
      return false;
    }
    char beforeLast = text.charAt(index - 2);
    boolean between = Character.isLetterOrDigit(beforeLast) && Character.isLetterOrDigit(next);
    return switch (last) {
      case '-', '\u2010', '\u2013' -> between && !Character.isDigit(next);
      case '\u2014' -> true;
      default -> between && isInAddress(text, index);
    };
  }

  /** Whether the word around the index begins as an address does. */
  static boolean isInAddress(String text, int index) {
    int from = index;
    while (from > 0 && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    return text.startsWith("http", from)
        || text.startsWith("www.", from)
        || text.startsWith("/", from);
  }

  private static boolean isIdeograph(char character) {
    return character >= 0x2E80 && character <= 0x9FFF;
  }
}
