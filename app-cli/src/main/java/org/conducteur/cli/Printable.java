package org.conducteur.cli;

import java.util.regex.Pattern;

/** Makes text of a file harmless to a terminal. */
final class Printable {
  /** Control characters, which could command a terminal, and marks that turn the direction. */
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cntrl}\u0080-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]");

  private Printable() {}

  /** One line: each line break, tab and other control character becomes a space. */
  static String line(String text) {
    return COMMANDS.matcher(text).replaceAll(" ");
  }
}
