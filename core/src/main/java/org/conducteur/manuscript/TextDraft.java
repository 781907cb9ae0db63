package org.conducteur.manuscript;

import com.google.common.base.CharMatcher;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.conducteur.check.SourcePlace;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/** A block of text of which more lines may follow. */
final class TextDraft {
  private final TextLine first;
  private final BiFunction<StyledText, SourcePlace, SourceBlock> making;
  private final StringBuilder words = new StringBuilder();
  private TextLine last;

  /**
   * A block that begins.
   *
   * @param line its first line, from its words on
   * @param making makes the block of its words and its place
   */
  TextDraft(TextLine line, BiFunction<StyledText, SourcePlace, SourceBlock> making) {
    first = line;
    last = line;
    this.making = making;
    words.append(line.text());
  }

  TextLine first() {
    return first;
  }

  TextLine last() {
    return last;
  }

  String words() {
    return words.toString();
  }

  /** Takes one more line in. */
  void add(TextLine line, String between) {
    boolean divided =
        words.length() > 1
            && words.charAt(words.length() - 1) == '-'
            && Character.isLetter(words.charAt(words.length() - 2))
            && CharMatcher.whitespace().matchesAllOf(between);
    words.append(divided ? "" : between).append(line.text());
    last = line;
  }

  SourceBlock block(Function<String, StyledText> inline) {
    return making.apply(inline.apply(words.toString()), first.place());
  }
}
