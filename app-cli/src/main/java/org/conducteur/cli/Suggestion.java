package org.conducteur.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses which word was meant. */
final class Suggestion {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Suggestion() {}

  /**
   * The known word nearest to a written one: at most a third of its letters, and at most two of
   * them, wrong, missing, added or swapped with a neighbour; or it is how the known word begins.
   */
  static Optional<String> of(String written, Iterable<String> known) {
    int allowed = Math.min(2, Math.max(1, written.length() / 3));
    return Streams.stream(known)
        .filter(word -> distance(written, word) <= allowed || begins(written, word))
        .min(Comparator.comparingInt(word -> distance(written, word)));
  }

  /** The known names of which any word may have been meant, the nearest first. */
  static ImmutableList<String> several(String written, Iterable<String> known, int most) {
    return Streams.stream(known)
        .filter(name -> isNear(written, name))
        .sorted(Comparator.comparingInt(name -> distance(written, name)))
        .limit(most)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether one of the words of a name, or the whole of it, may have been meant. */
  static boolean isNear(String written, String name) {
    String wanted = folded(written);
    String whole = folded(name);
    ImmutableList<String> words =
        ImmutableList.<String>builder()
            .add(whole)
            .addAll(
                Splitter.on(CharMatcher.anyOf(" -_.\u00A0\u202F")).omitEmptyStrings().split(whole))
            .build();
    return (wanted.length() >= 3 && whole.contains(wanted)) || of(wanted, words).isPresent();
  }

  /** Without accents and capitals, which people leave out and put in. */
  private static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean begins(String written, String word) {
    return written.length() >= 3 && (word.startsWith(written) || written.startsWith(word));
  }

  /** Damerau's distance, optimal string alignment. */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= other.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = cost[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (isSwap(one, i, other, j)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[one.length()][other.length()];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
