package org.conducteur.export.pdf;

import java.text.Normalizer;

/**
 * Makes any string fit to be shown on one line: line ends and tabulators become spaces, other
 * control characters and soft hyphens go, half of a surrogate pair becomes U+FFFD, and letters with
 * combining marks are composed.
 */
final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int SOFT_HYPHEN = 0x00AD;
  private static final int NEXT_LINE = 0x0085;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private CleanText() {}

  static String of(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints().forEach(character -> append(character, out));
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** As {@link #of(String)}, without space at both ends. */
  static String trimmed(String raw) {
    return of(raw).strip();
  }

  private static void append(int character, StringBuilder out) {
    if (isLineEnd(character)) {
      out.append(' ');
    } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (!Character.isISOControl(character) && !isDropped(character)) {
      out.appendCodePoint(character);
    }
  }

  private static boolean isLineEnd(int character) {
    return (character >= '\t' && character <= '\r')
        || character == NEXT_LINE
        || character == LINE_SEPARATOR
        || character == PARAGRAPH_SEPARATOR;
  }

  /** Characters without a look of their own, but for those that steer direction and joining. */
  private static boolean isDropped(int character) {
    return character == SOFT_HYPHEN
        || character == 0x034F
        || character == 0xFEFF
        || (character >= 0x2060 && character <= 0x2064)
        || (character >= 0x206A && character <= 0x206F)
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xFFF9 && character <= 0xFFFB)
        || (character >= 0xE0000 && character <= 0xE0FFF)
        || (character & 0xFFFE) == 0xFFFE
        || (character >= 0xFDD0 && character <= 0xFDEF);
  }

  /** Whether a character steers the text around it and is not drawn. */
  static boolean isInvisible(int character) {
    return character == 0x061C
        || (character >= 0x200B && character <= 0x200F)
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
