package org.conducteur.persistence.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text as Jackson takes it. Jackson refuses the escape of one half of a surrogate pair without
 * the other, which JSON allows, though it takes the half itself. Some program that cut a text
 * between the halves of an emoji is no reason to lose an event, so each such escape is replaced by
 * what it stands for.
 */
final class LoneSurrogates {
  private static final int ESCAPE = 6;

  private final String text;
  private final StringBuilder out = new StringBuilder();

  /** The offsets of the replacing characters in the new text, ascending. */
  private final List<Integer> replaced = new ArrayList<>();

  private LoneSurrogates(String text) {
    this.text = text;
  }

  static LoneSurrogates replaceIn(String text) {
    LoneSurrogates replacing = new LoneSurrogates(text);
    replacing.run();
    return replacing;
  }

  private void run() {
    int copied = 0;
    int at = text.indexOf('\\');
    while (at >= 0) {
      int half = surrogate(at);
      int next = at + (half < 0 ? 2 : ESCAPE);
      if (half >= 0 && Character.isHighSurrogate((char) half) && isLow(surrogate(next))) {
        next += ESCAPE;
      } else if (half >= 0) {
        out.append(text, copied, at);
        replaced.add(out.length());
        out.append((char) half);
        copied = next;
      }
      at = text.indexOf('\\', next);
    }
    out.append(text, copied, text.length());
  }

  private static boolean isLow(int half) {
    return half >= 0 && Character.isLowSurrogate((char) half);
  }

  /** The half that is escaped at an offset, -1 if there is none. */
  private int surrogate(int offset) {
    if (!text.startsWith("\\u", offset) || offset + ESCAPE > text.length()) {
      return -1;
    }
    int unit = 0;
    for (int i = offset + 2; i < offset + ESCAPE; i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return Character.isSurrogate((char) unit) ? unit : -1;
  }

  char[] characters() {
    char[] characters = new char[out.length()];
    out.getChars(0, out.length(), characters, 0);
    return characters;
  }

  /** The offset in the text as written of an offset in the characters. */
  int origin(int offset) {
    int found = Collections.binarySearch(replaced, offset);
    int before = found >= 0 ? found : -found - 1;
    return offset + before * (ESCAPE - 1);
  }
}
