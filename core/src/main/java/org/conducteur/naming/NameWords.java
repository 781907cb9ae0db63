package org.conducteur.naming;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Readings of names by their words. */
final class NameWords {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+")).omitEmptyStrings();

  /** What people put before a name; folded. */
  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of(
          "m",
          "mr",
          "mme",
          "mlle",
          "mm",
          "mmes",
          "monsieur",
          "madame",
          "mademoiselle",
          "me",
          "maitre",
          "dr",
          "docteur",
          "pr",
          "prof",
          "professeur",
          "mrs",
          "ms",
          "miss",
          "cllr",
          "councillor",
          "sir",
          "herr",
          "hr",
          "frau",
          "fr",
          "fru",
          "hrn");

  private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)?\\s*$");

  private NameWords() {}

  /** The words in the order of the alphabet: "EXEMPLE Marie" is "Marie Exemple". */
  static String sorted(String name) {
    return words(name).sorted().collect(joining(" "));
  }

  /** The same without titles before the name and without a remark in brackets behind it. */
  static String untitled(String name) {
    List<String> all = words(REMARK.matcher(name).replaceFirst("")).toList();
    int from = 0;
    while (from < all.size() - 1 && TITLES.contains(all.get(from))) {
      from++;
    }
    return all.subList(from, all.size()).stream().sorted().collect(joining(" "));
  }

  /** In the singular, roughly: French and English words lose their last s or x. */
  static String singular(String name) {
    return words(name)
        .map(word -> word.length() > 3 ? word.replaceFirst("[sx]$", "") : word)
        .collect(joining());
  }

  private static Stream<String> words(String name) {
    return WORDS
        .splitToStream(name.toLowerCase(Locale.ROOT))
        .map(Folded::of)
        .filter(w -> !w.isEmpty());
  }
}
