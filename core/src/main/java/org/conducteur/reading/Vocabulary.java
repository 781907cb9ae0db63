package org.conducteur.reading;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Words of documents in all known languages together, by what they mean; from a bundle. */
final class Vocabulary {
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

  private final ImmutableMap<String, ImmutableList<String>> words;
  private final ImmutableMap<String, ImmutableSet<String>> plain;
  private final ImmutableMap<String, Pattern> anywhere;

  private Vocabulary(ResourceBundle bundle) {
    ImmutableMap.Builder<String, ImmutableList<String>> all = ImmutableMap.builder();
    ImmutableMap.Builder<String, ImmutableSet<String>> folded = ImmutableMap.builder();
    ImmutableMap.Builder<String, Pattern> patterns = ImmutableMap.builder();
    for (String key : ImmutableSortedSet.copyOf(bundle.keySet())) {
      ImmutableList<String> list = ImmutableList.copyOf(WORDS.split(bundle.getString(key)));
      all.put(key, list);
      folded.put(key, list.stream().map(Plainly::of).collect(toImmutableSet()));
      patterns.put(
          key, Pattern.compile("(?<![\\p{L}\\p{N}])" + anyOf(list) + "(?![\\p{L}\\p{N}])"));
    }
    words = all.buildOrThrow();
    plain = folded.buildOrThrow();
    anywhere = patterns.buildOrThrow();
  }

  private static <T> T of(String key, ImmutableMap<String, T> all) {
    T found = all.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no words for '" + key + "'");
    }
    return found;
  }

  /** The words of a bundle of this package. */
  static Vocabulary of(String name) {
    // Named exactly, so that the machine's default locale never decides.
    return new Vocabulary(ResourceBundle.getBundle("org.conducteur.reading." + name, Locale.ROOT));
  }

  /** The words as they are in the bundle. */
  ImmutableList<String> words(String key) {
    return of(key, words);
  }

  /** Whether words as {@link Plainly} writes them are one of these and nothing else. */
  boolean is(String key, String words) {
    return of(key, plain).contains(words);
  }

  /** A group of a regular expression for any of the words, as {@link Plainly} writes them. */
  String any(String key) {
    return anyOf(words(key));
  }

  static String anyOf(List<String> words) {
    return words.stream()
        .map(Plainly::of)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(joining("|", "(?:", ")"));
  }

  /** Finds any of the words as whole words. */
  Pattern anywhere(String key) {
    return of(key, anywhere);
  }

  /** Finds any of the words at the start of a text. */
  Pattern atStart(String key) {
    return Pattern.compile("^\\W*" + any(key) + "(?![\\p{L}\\p{N}])");
  }
}
