package org.conducteur.export.pdf;

/** Puts characters that run from right to left in the order they are drawn in. */
final class RightToLeft {
  private static final String OPENING = "([{<\u00AB\u2039";
  private static final String CLOSING = ")]}>\u00BB\u203A";

  private RightToLeft() {}

  /** The characters from left to right; a mark stays behind its letter, a bracket is mirrored. */
  static String visual(String logical) {
    StringBuilder out = new StringBuilder(logical.length());
    int end = logical.length();
    while (end > 0) {
      int start = logical.offsetByCodePoints(end, -1);
      while (start > 0 && isMark(logical.codePointAt(start))) {
        start = logical.offsetByCodePoints(start, -1);
      }
      for (int i = start; i < end; ) {
        int character = logical.codePointAt(i);
        out.appendCodePoint(mirrored(character));
        i += Character.charCount(character);
      }
      end = start;
    }
    return out.toString();
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static int mirrored(int character) {
    int opening = OPENING.indexOf(character);
    int closing = CLOSING.indexOf(character);
    return opening >= 0
        ? CLOSING.charAt(opening)
        : closing >= 0 ? OPENING.charAt(closing) : character;
  }
}
