package org.conducteur.reading;

import java.util.Locale;
import org.conducteur.text.Typography;

/**
 * Takes back what printers do: what a person would have typed plainly, wherever setting it again
 * gives the same characters for certain. Everything else stays.
 */
final class PlainTyping {
  private static final String SPACES = "\u00A0\u202F";
  private static final char APOSTROPHE = '\u2019';

  private final Locale language;

  PlainTyping(Locale language) {
    this.language = language;
  }

  /** A text as typed. */
  String of(String shown) {
    String all = typed(shown, 0, shown.length());
    if (all.equals(shown) || isSame(all, shown)) {
      return all;
    }
    String out = shown;
    for (int i = 0; i < out.length(); i++) {
      if (isSet(out, i)) {
        String other = typed(out, i, i + 1);
        out = isSame(other, shown) ? other : out;
      }
    }
    return out;
  }

  /** A text in another language than the document. */
  PlainTyping in(String tag) {
    return new PlainTyping(Locale.forLanguageTag(tag));
  }

  private boolean isSame(String typed, String shown) {
    return Typography.set(typed, language).equals(shown);
  }

  private static String typed(String text, int from, int to) {
    StringBuilder out = new StringBuilder(text);
    for (int i = from; i < to; i++) {
      if (isSet(text, i)) {
        out.setCharAt(i, text.charAt(i) == APOSTROPHE ? '\'' : ' ');
      }
    }
    return out.toString();
  }

  /** Whether a character may be what printers made of another one. */
  private static boolean isSet(String text, int at) {
    char c = text.charAt(at);
    return c == APOSTROPHE
        ? isLetter(text, at - 1) && isLetter(text, at + 1)
        : SPACES.indexOf(c) >= 0;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
