package org.conducteur.export.office.word;

import java.text.Bidi;

/** Which way text runs, by the Unicode bidirectional algorithm (UAX 9). */
final class Direction {
  private Direction() {}

  /** Whether the first letter that has a direction runs from right to left (rule P2). */
  static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(
            direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || runsLeft(direction))
        .limit(1)
        .anyMatch(Direction::runsLeft);
  }

  private static boolean runsLeft(int direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  static boolean mayTurn(String text) {
    char[] characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length);
  }
}
