package org.conducteur.export.office.word;

/** Makes text fit for XML 1.0, which has no way to write some characters. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /**
   * Leaves out control characters and what is no character, turns tabs and line ends into spaces
   * and puts U+FFFD for half a surrogate pair.
   */
  static String clean(String text) {
    int clean = 0;
    while (clean < text.length() && isPlain(text.charAt(clean))) {
      clean++;
    }
    if (clean == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, clean);
    text.substring(clean).codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < Character.MIN_SURROGATE);
  }

  private static void append(int c, StringBuilder out) {
    if (c == '\t' || c == '\n' || c == '\r' || c == 0x85) {
      out.append(' ');
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (!Character.isISOControl(c) && (c & 0xFFFE) != 0xFFFE) {
      out.appendCodePoint(c);
    }
  }
}
