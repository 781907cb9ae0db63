package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that handouts consist of besides those of the event, for whoever reads handouts back.
 */
public final class HandoutWords {
  private final Words words;

  private HandoutWords(Words words) {
    this.words = words;
  }

  /**
   * The words of all languages that have some.
   *
   * @return French first
   */
  public static ImmutableList<HandoutWords> all() {
    return Words.LANGUAGES.stream()
        .map(language -> new HandoutWords(Words.in(language)))
        .collect(toImmutableList());
  }

  /**
   * Their language.
   *
   * @return without a country
   */
  public Locale language() {
    return words.language();
  }

  /**
   * A text.
   *
   * @param key its key
   * @return the text, with its placeholders in braces
   */
  public String text(String key) {
    return words.text(requireNonNull(key, "key"));
  }

  /**
   * The keys of a family of texts.
   *
   * @param prefix how they begin, such as {@code section.}
   * @return in no order that means anything
   */
  public ImmutableSet<String> keys(String prefix) {
    return words.keys(requireNonNull(prefix, "prefix"));
  }

  /**
   * The word for a constant of an enumeration.
   *
   * @param constant such as a role
   * @return nothing if handouts do not say it
   */
  public Optional<String> of(Enum<?> constant) {
    return words.find(constant);
  }
}
