package org.conducteur.export.office.word;

import java.text.Bidi;

/** Which way text runs, by the Unicode bidirectional algorithm (UAX 9). */
final class Direction {
  /** Hebrew begins here; what runs from right to left is never below. */
  private static final int FIRST_TURNING = 0x590;

  private Direction() {}

  /** Whether the first letter that has a direction runs from right to left (rule P2). */
  static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int direction = Character.getDirectionality(text.codePointAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      } else if (runsLeft(direction)) {
        return true;
      }
    }
    return false;
  }

  private static boolean runsLeft(int direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  static boolean mayTurn(String text) {
    if (isWestern(text)) {
      return false;
    }
    char[] characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length);
  }

  /** Whether no character can run from right to left, as in nearly all texts. */
  private static boolean isWestern(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_TURNING) {
        return false;
      }
    }
    return true;
  }
}
