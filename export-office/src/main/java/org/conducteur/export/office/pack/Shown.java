package org.conducteur.export.office.pack;

import java.util.regex.Pattern;

/** Shows parts of a file in a message: short, on one line, and harmless to a terminal. */
public final class Shown {
  private static final int LONGEST = 60;
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029\\s]+");

  private Shown() {}

  /**
   * Shortens a text for a message.
   *
   * @param value any text
   * @return at most 60 characters and an ellipsis
   */
  public static String text(String value) {
    // Cut first, so that a text of any length costs little.
    String start = value.length() > 4 * LONGEST ? value.substring(0, 4 * LONGEST) : value;
    String line = INVISIBLE.matcher(start).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }
}
