package org.conducteur.change;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.conducteur.text.RichText;

/**
 * Two values as a sentence quotes them. Long texts that begin and end alike are cut to where they
 * differ, since what a sentence can quote of them would look the same.
 *
 * @param before the earlier value
 * @param after the later value
 */
record Excerpts(Optional<Object> before, Optional<Object> after) {
  /** Shorter ones are quoted whole. */
  private static final int LONG = 60;

  /** Words around the difference, by which people find it again. */
  private static final int AROUND = 3;

  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

  static Excerpts of(Optional<Object> before, Optional<Object> after) {
    Optional<String> one = before.flatMap(Excerpts::text);
    Optional<String> other = after.flatMap(Excerpts::text);
    if (one.isEmpty()
        || other.isEmpty()
        || one.get().equals(other.get())
        || Math.max(one.get().length(), other.get().length()) <= LONG) {
      return new Excerpts(before, after);
    }
    return differing(WORDS.splitToList(one.get()), WORDS.splitToList(other.get()));
  }

  private static Optional<String> text(Object value) {
    if (value instanceof RichText rich) {
      return Optional.of(rich.isEmpty() ? rich.markdown() : rich.plain());
    }
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Excerpts differing(List<String> one, List<String> other) {
    int least = Math.min(one.size(), other.size());
    int head = 0;
    while (head < least && one.get(head).equals(other.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
      tail++;
    }
    int from = Math.max(0, head - AROUND);
    int left = Math.max(0, tail - AROUND);
    return new Excerpts(
        Optional.of(cut(one, from, one.size() - left)),
        Optional.of(cut(other, from, other.size() - left)));
  }

  private static String cut(List<String> words, int from, int to) {
    return (from > 0 ? "… " : "")
        + String.join(" ", words.subList(from, to))
        + (to < words.size() ? " …" : "");
  }
}
