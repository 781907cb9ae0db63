package org.conducteur.reading;

import com.google.common.base.CharMatcher;

/** Words without the marks around them. */
final class Wording {
  private static final CharMatcher MARKS =
      CharMatcher.whitespace().or(CharMatcher.anyOf(",;:-–—+/()\u00A0\u202F")).precomputed();

  private static final CharMatcher SEPARATORS =
      CharMatcher.whitespace().or(CharMatcher.anyOf(",;:-–—+\u00A0\u202F")).precomputed();

  private Wording() {}

  /** Without separators and brackets at both ends. */
  static String trimmed(String words) {
    return MARKS.trimFrom(words);
  }

  /** Without separators at both ends. */
  static StyledText trimmed(StyledText words) {
    String plain = words.plain();
    int from = 0;
    int to = plain.length();
    while (from < to && SEPARATORS.matches(plain.charAt(from))) {
      from++;
    }
    while (to > from && SEPARATORS.matches(plain.charAt(to - 1))) {
      to--;
    }
    return words.slice(from, to);
  }
}
