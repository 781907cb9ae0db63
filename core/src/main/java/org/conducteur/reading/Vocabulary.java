package org.conducteur.reading;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Words of documents in all known languages together, by what they mean; from a bundle. */
final class Vocabulary {
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

  private final ResourceBundle bundle;

  private Vocabulary(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of a bundle of this package. */
  static Vocabulary of(String name) {
    // Named exactly, so that the machine's default locale never decides.
    return new Vocabulary(ResourceBundle.getBundle("org.conducteur.reading." + name, Locale.ROOT));
  }

  /** The words as they are in the bundle. */
  ImmutableList<String> words(String key) {
    return ImmutableList.copyOf(WORDS.split(bundle.getString(key)));
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
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + any(key) + "(?![\\p{L}\\p{N}])");
  }

  /** Finds any of the words at the start of a text. */
  Pattern atStart(String key) {
    return Pattern.compile("^\\W*" + any(key) + "(?![\\p{L}\\p{N}])");
  }
}
