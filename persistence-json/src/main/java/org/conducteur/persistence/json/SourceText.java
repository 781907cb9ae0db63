package org.conducteur.persistence.json;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.conducteur.check.SourcePlace;

/**
 * The text of a file, which knows the line and column of each offset. It finds them without walking
 * along the line, since a file of a machine may be a single line with a finding at every turn.
 */
final class SourceText {
  /** More than any excerpt shows before or after its place. */
  private static final int AROUND = 500;

  private final String name;
  private final String text;
  private final int[] lineStarts;

  /** The offsets of second halves of surrogate pairs, which take no column. */
  private final int[] halves;

  SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = offsets(text, i -> i == 0 || endsLine(text, i - 1));
    this.halves = offsets(text, i -> isSecondHalf(text, i));
  }

  /** The offsets with a property, up to and including the end of the text. */
  private static int[] offsets(String text, IntPredicate wanted) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (wanted.test(i)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** LF, CR and CRLF each end one line. */
  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  private static boolean isSecondHalf(String text, int i) {
    return i > 0
        && i < text.length()
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  String text() {
    return text;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    return countUpTo(lineStarts, offset);
  }

  private static int countUpTo(int[] sorted, int offset) {
    int found = Arrays.binarySearch(sorted, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  SourcePlace place(int offset) {
    int line = line(Math.min(offset, text.length()));
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    int at = Math.min(offset, end);
    int from = wholeCharacter(Math.max(start, at - AROUND));
    int to = wholeCharacter(Math.min(end, at + AROUND));
    SourcePlace.InText shown =
        SourcePlace.InText.cut(name, line, columns(from, at) + 1, text.substring(from, to));
    return new SourcePlace.InText(
        name, line, columns(start, at) + 1, shown.excerpt(), shown.caret());
  }

  private int wholeCharacter(int offset) {
    return isSecondHalf(text, offset) ? offset - 1 : offset;
  }

  private int columns(int from, int to) {
    return to - from - (countUpTo(halves, to) - countUpTo(halves, from));
  }
}
