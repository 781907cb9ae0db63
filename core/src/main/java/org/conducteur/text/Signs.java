package org.conducteur.text;

/**
 * Which characters a text holds, as bits: exactly for ASCII, the others share 64 bits among them. A
 * text is looked through once for all rules.
 *
 * @param low characters below 64
 * @param high characters from 64 to 127
 * @param other all others
 */
record Signs(long low, long high, long other) {
  static Signs of(String text) {
    long low = 0;
    long high = 0;
    long other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      long bit = 1L << (c & 63);
      if (c < 64) {
        low |= bit;
      } else if (c < 128) {
        high |= bit;
      } else {
        other |= bit;
      }
    }
    return new Signs(low, high, other);
  }

  /** Whether the two may have a character in common; false is certain. */
  boolean mayMeet(Signs others) {
    return (low & others.low) != 0 || (high & others.high) != 0 || (other & others.other) != 0;
  }
}
