package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import org.conducteur.check.SourcePlace;

/**
 * The part of a source line that fits the terminal.
 *
 * @param text what is shown
 * @param caret columns before the place that is meant
 */
record Excerpt(String text, int caret) {
  private static final String MORE = "\u2026";

  /** Cuts the line at its ends so that the place stays in sight. */
  static Excerpt of(SourcePlace.InText place, int width) {
    String line = Printable.line(place.excerpt());
    int at = Math.min(place.caret() - 1, line.codePointCount(0, line.length()));
    int offset = line.offsetByCodePoints(0, at);
    String before = line.substring(0, offset).stripLeading();
    String after = line.substring(offset).stripTrailing();
    int room = Math.max(width, 20);
    if (DisplayWidth.of(before) + DisplayWidth.of(after) > room) {
      int left = Math.max(room / 2, room - DisplayWidth.of(after) - 1);
      before = tail(before, left);
      after = head(after, room - DisplayWidth.of(before));
    }
    return new Excerpt(before + after, DisplayWidth.of(before));
  }

  private static String head(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    return DisplayWidth.head(text, width - 1) + MORE;
  }

  private static String tail(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    ImmutableList<String> clusters = DisplayWidth.clusters(text);
    StringBuilder out = new StringBuilder();
    int used = 1;
    for (String cluster : clusters.reverse()) {
      used += DisplayWidth.of(cluster);
      if (used > width) {
        break;
      }
      out.insert(0, cluster);
    }
    return MORE + out;
  }
}
