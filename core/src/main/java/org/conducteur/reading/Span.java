package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is written somewhere in a text.
 *
 * @param start where its words begin
 * @param end where they end
 * @param value what they say
 * @param <T> the type of what they say
 */
record Span<T>(int start, int end, T value) {
  /** A value is some words, and looking for one tries all groups of neighbours. */
  private static final int MOST_WORDS = 8;

  /** Values are looked for near the beginning of a text. */
  private static final int LONGEST = 300;

  Span {
    requireNonNull(value, "value");
  }

  /**
   * Finds the first value in a text, by as many words as make sense together.
   *
   * @param text any text; only its beginning is searched
   * @param parser understands the words of a value and nothing else
   * @param <T> the type of the value
   * @return where it is and what it says
   */
  static <T> Optional<Span<T>> first(String text, Function<String, Optional<T>> parser) {
    String searched = text.substring(0, Math.min(text.length(), LONGEST));
    List<int[]> words = words(searched);
    for (int i = 0; i < words.size(); i++) {
      int start = words.get(i)[0];
      for (int j = Math.min(words.size(), i + MOST_WORDS) - 1; j >= i; j--) {
        int end = words.get(j)[1];
        Optional<T> value = parser.apply(searched.substring(start, end));
        if (value.isPresent()) {
          return Optional.of(new Span<>(start, end, value.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the value with which a text begins, by as many words as make sense together.
   *
   * @param text any text
   * @param parser understands the words of a value and nothing else
   * @param <T> the type of the value
   * @return where it is and what it says
   */
  static <T> Optional<Span<T>> atStart(String text, Function<String, Optional<T>> parser) {
    String searched = text.substring(0, Math.min(text.length(), LONGEST));
    List<int[]> words = words(searched);
    for (int j = Math.min(words.size(), MOST_WORDS) - 1; j >= 0; j--) {
      Optional<T> value = parser.apply(searched.substring(words.get(0)[0], words.get(j)[1]));
      if (value.isPresent()) {
        return Optional.of(new Span<>(words.get(0)[0], words.get(j)[1], value.get()));
      }
    }
    return Optional.empty();
  }

  /** Where words begin and end; marks before and after a word are none of it. */
  private static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      while (at < text.length() && !isInside(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && isInside(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        int end = at;
        while (end > start && ".:".indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        if (end > start) {
          words.add(new int[] {start, end});
        }
      }
    }
    return words;
  }

  private static boolean isInside(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "(),;[]".indexOf(c) < 0;
  }

  /** What of a text stands around the value, both sides with a comma between. */
  String around(String text) {
    String before = Wording.trimmed(text.substring(0, start));
    String after = Wording.trimmed(text.substring(end));
    return before.isEmpty() || after.isEmpty() ? before + after : before + ", " + after;
  }
}
