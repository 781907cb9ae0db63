package org.conducteur.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Breaks text into lines, at spaces where it can. */
final class Wrapping {
  private Wrapping() {}

  /** Lines no wider than a width, at least one. A no-break space never ends a line. */
  static ImmutableList<String> wrap(String text, int width) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
      int length = DisplayWidth.of(word);
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      String rest = word;
      while (DisplayWidth.of(rest) > width) {
        String head = head(rest, width);
        lines.add(head);
        rest = rest.substring(head.length());
      }
      line.append(rest);
      used += DisplayWidth.of(rest);
    }
    return lines.add(line.toString()).build();
  }

  /** Never nothing, even of a character wider than the line. */
  private static String head(String word, int width) {
    String head = DisplayWidth.head(word, width);
    return head.isEmpty() ? DisplayWidth.clusters(word).get(0) : head;
  }
}
