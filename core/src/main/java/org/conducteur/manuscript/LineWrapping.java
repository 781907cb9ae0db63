package org.conducteur.manuscript;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.regex.Pattern;

/** Tells lines that go on with the one before from those that begin something. */
final class LineWrapping {
  private static final int NARROWEST = 55;
  private static final int WIDEST = 120;

  /** From here on a line looks as if it had been full. */
  private static final int LONG = 45;

  private static final Pattern STARTS_ANEW =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’ -]{2,30} ?:.*|\\(?\\d{1,2} ?[h:.] ?\\d{2}\\b.*|\\d{1,2} ?(?:h|uhr|[ap]\\.?m)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|www\\.)\\S+");
  private static final CharMatcher ENDS = CharMatcher.anyOf(".!?:;…");
  private static final CharMatcher CLOSING = CharMatcher.anyOf(")]»”\"’*_ \u00A0\u202F");

  private final int width;

  private LineWrapping(int width) {
    this.width = width;
  }

  /** How the lines of a text were broken: at a width, if most of those that could be are full. */
  static LineWrapping of(List<TextLine> lines) {
    int width =
        lines.stream()
            .filter(line -> !line.text().contains("://"))
            .mapToInt(LineWrapping::length)
            .max()
            .orElse(0);
    LineWrapping wrapping = new LineWrapping(width);
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size() && width >= NARROWEST && width <= WIDEST; i++) {
      TextLine line = lines.get(i);
      TextLine before = lines.get(i - 1);
      if (!before.isBlank() && !line.isBlank() && mayGoOn(line)) {
        pairs++;
        full += wrapping.isFull(before, line) ? 1 : 0;
      }
    }
    return pairs >= 3 && full * 5 >= pairs * 3 ? wrapping : new LineWrapping(Integer.MAX_VALUE);
  }

  private static int length(TextLine line) {
    return line.indent() + line.text().length();
  }

  private static boolean mayGoOn(TextLine line) {
    return ListMark.find(line.text()).isEmpty()
        && !line.has('\t')
        && !STARTS_ANEW.matcher(line.text()).matches();
  }

  /** Whether the first word of the next line would not have fitted. */
  private boolean isFull(TextLine line, TextLine next) {
    int space = CharMatcher.whitespace().indexIn(next.text());
    int word = space < 0 ? next.text().length() : space;
    return length(line) + 1 + word > width;
  }

  /** Whether a line without a mark of its own goes on with the sentence of the line before it. */
  boolean goesOn(TextLine before, TextLine line) {
    if (isAddress(line)) {
      return true;
    } else if (!mayGoOn(line)) {
      return false;
    }
    return (width < Integer.MAX_VALUE && isFull(before, line))
        || (length(before) >= LONG && startsSmall(line.text()) && !isEnded(before.text()));
  }

  /** Whether it does so though an empty line stands between: inside a quotation or brackets. */
  static boolean goesOnBehindGap(String words, TextLine line) {
    return startsSmall(line.text())
        && !isEnded(words)
        && (words.lastIndexOf('«') > words.lastIndexOf('»')
            || words.lastIndexOf('“') > words.lastIndexOf('”')
            || words.lastIndexOf('(') > words.lastIndexOf(')'));
  }

  private static boolean isAddress(TextLine line) {
    return ADDRESS.matcher(line.text()).matches();
  }

  private static boolean startsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean isEnded(String text) {
    String open = CLOSING.trimTrailingFrom(text);
    return open.isEmpty() || ENDS.matches(open.charAt(open.length() - 1));
  }
}
