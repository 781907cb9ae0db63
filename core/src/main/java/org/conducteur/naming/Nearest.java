package org.conducteur.naming;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the word that was probably meant: the same but for case, accents and punctuation, or with
 * one letter wrong, missing, added or swapped with its neighbour. Words are indexed by themselves
 * with one letter taken out, so that no search looks at all words.
 */
public final class Nearest {
  private final ImmutableSetMultimap<String, String> byFolded;
  private final ImmutableSetMultimap<String, String> byShortened;

  private Nearest(Iterable<String> words) {
    ImmutableSetMultimap.Builder<String, String> folded = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> shortened = ImmutableSetMultimap.builder();
    for (String word : words) {
      String key = Folded.of(word);
      folded.put(key, word);
      shortened(key).forEach(shorter -> shortened.put(shorter, word));
    }
    byFolded = folded.build();
    byShortened = shortened.build();
  }

  /**
   * Indexes words.
   *
   * @param words the words that there are
   * @return a search among them
   */
  public static Nearest among(Iterable<String> words) {
    return new Nearest(words);
  }

  /**
   * The one word that was probably meant.
   *
   * @param written what was written
   * @return nothing if there are several, or none
   */
  public Optional<String> to(String written) {
    String key = Folded.of(written);
    Set<String> same = byFolded.get(key);
    if (!same.isEmpty()) {
      return only(same);
    }
    if (key.length() < 3) {
      return Optional.empty();
    }
    Set<String> near = new LinkedHashSet<>(byShortened.get(key));
    shortened(key)
        .forEach(
            shorter -> {
              near.addAll(byFolded.get(shorter));
              near.addAll(byShortened.get(shorter));
            });
    near.removeIf(word -> !isOneSlip(key, Folded.of(word)));
    return only(near);
  }

  private static Optional<String> only(Set<String> words) {
    return words.size() == 1 ? Optional.of(words.iterator().next()) : Optional.empty();
  }

  private static Stream<String> shortened(String word) {
    return IntStream.range(0, word.length())
        .mapToObj(i -> word.substring(0, i) + word.substring(i + 1));
  }

  private static boolean isOneSlip(String written, String meant) {
    int from = 0;
    int shorter = Math.min(written.length(), meant.length());
    while (from < shorter && written.charAt(from) == meant.charAt(from)) {
      from++;
    }
    String left = written.substring(from);
    String right = meant.substring(from);
    int difference = left.length() - right.length();
    if (difference != 0) {
      return difference == 1 ? left.substring(1).equals(right) : right.substring(1).equals(left);
    }
    return left.substring(1).equals(right.substring(1)) || isSwap(left, right);
  }

  private static boolean isSwap(String left, String right) {
    return left.length() >= 2
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
