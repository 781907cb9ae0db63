package org.conducteur.cli;

/**
 * A line of the live screen. How it looks never carries a meaning alone.
 *
 * @param text its words, no wider than the screen
 * @param look how it is set off
 */
record LiveLine(String text, Look look) {
  /** What every terminal can do, also without colours. */
  enum Look {
    PLAIN,
    BOLD,
    REVERSE
  }

  static LiveLine plain(String text) {
    return new LiveLine(text, Look.PLAIN);
  }

  static LiveLine bold(String text) {
    return new LiveLine(text, Look.BOLD);
  }

  static LiveLine reverse(String text) {
    return new LiveLine(text, Look.REVERSE);
  }

  /** The same in exactly so many columns. */
  LiveLine fitted(int width) {
    String line = Printable.line(text);
    if (DisplayWidth.of(line) > width) {
      line = DisplayWidth.head(line, Math.max(0, width - 1)) + "…";
    }
    return new LiveLine(DisplayWidth.pad(line, width), look);
  }
}
