package org.conducteur.persistence.json;

import java.util.Arrays;
import org.conducteur.check.SourcePlace;

/** The text of a file, which knows the line and column of each offset. */
final class SourceText {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** LF, CR and CRLF each end one line. */
  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  String text() {
    return text;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  SourcePlace place(int offset) {
    int at = Math.min(offset, text.length());
    int line = line(at);
    int start = lineStarts[line - 1];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    int column = text.codePointCount(start, Math.min(at, end)) + 1;
    return SourcePlace.InText.cut(name, line, column, text.substring(start, end));
  }
}
