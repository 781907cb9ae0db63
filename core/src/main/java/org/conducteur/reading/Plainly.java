package org.conducteur.reading;

import java.text.Normalizer;

/**
 * Text as it is compared: small letters without accents, plain spaces, quotes and dashes. It is as
 * long as the text itself, so that a place found in one is the same in the other.
 */
final class Plainly {
  private Plainly() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c < 128 ? ascii(c) : other(c));
    }
    return out.toString();
  }

  private static char ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 'a' - 'A');
    }
    return c < ' ' ? ' ' : c;
  }

  private static char other(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '\u02BC', '\u2032' -> '\'';
      case '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u2039', '\u203A' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\uFF1A' -> ':';
      default -> Character.isSpaceChar(c) ? ' ' : letter(c);
    };
  }

  private static char letter(char c) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    char small = Character.toLowerCase(c);
    return Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
  }
}
