package org.conducteur.manuscript;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.conducteur.check.SourcePlace;
import org.conducteur.check.SourcePlace.InText;

/**
 * A line of a text file.
 *
 * @param number from 1
 * @param start characters that were taken off its beginning
 * @param indent columns of space before its words; a tab goes on to the next multiple of four
 * @param text its words, without spaces at both ends
 * @param whole the line as it stands in the file
 * @param source the name of the file
 */
record TextLine(int number, int start, int indent, String text, String whole, String source) {
  private static final Pattern ENDS = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029]");
  private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.anyOf("\uFEFF"));
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\t\\f]]|\u00AD|\uFEFF");
  private static final int TAB = 4;

  /** All lines; a form feed is an empty one. */
  static ImmutableList<TextLine> list(String text, String source) {
    ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    int number = 1;
    for (String line : ENDS.split(text, -1)) {
      String seen = INVISIBLE.matcher(line).replaceAll("");
      int at = 0;
      for (int page = seen.indexOf('\f'); page >= 0; page = seen.indexOf('\f', at)) {
        lines.add(of(number, at, seen.substring(at, page), line, source));
        lines.add(of(number, page, "", line, source));
        at = page + 1;
      }
      lines.add(of(number, at, seen.substring(at), line, source));
      number++;
    }
    return lines.build();
  }

  private static TextLine of(int number, int start, String seen, String whole, String source) {
    String text = SPACE.trimFrom(seen);
    int from = text.isEmpty() ? 0 : seen.indexOf(text);
    int indent = 0;
    for (int i = 0; i < from; i++) {
      indent += seen.charAt(i) == '\t' ? TAB - indent % TAB : 1;
    }
    return new TextLine(number, start + from, indent, text, whole, source);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The same line from a character of its text on. */
  TextLine from(int at) {
    String rest = text.substring(at);
    String stripped = SPACE.trimLeadingFrom(rest);
    int off = at + rest.length() - stripped.length();
    return new TextLine(number, start + off, indent + off, stripped, whole, source);
  }

  /** Whether the line, as it stands, has this character between words. */
  boolean has(char mark) {
    return text.indexOf(mark) >= 0;
  }

  SourcePlace place() {
    int column = whole.codePointCount(0, Math.min(start, whole.length())) + 1;
    return InText.cut(source, number, column, whole);
  }
}
