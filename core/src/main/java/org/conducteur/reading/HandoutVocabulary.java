package org.conducteur.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.handout.HandoutWords;
import org.conducteur.naming.Folded;

/** The words of handouts in one language, to be recognised. Not safe for use by several threads. */
final class HandoutVocabulary {
  private final HandoutWords words;
  private final Map<String, Map<String, String>> keys = new HashMap<>();
  private final Map<String, Sentence> sentences = new HashMap<>();

  private HandoutVocabulary(HandoutWords words) {
    this.words = words;
  }

  static ImmutableList<HandoutVocabulary> all() {
    return HandoutWords.all().stream().map(HandoutVocabulary::new).collect(toImmutableList());
  }

  Locale language() {
    return words.language();
  }

  /** The word as handouts write it. */
  String text(String key) {
    return words.text(key);
  }

  /** Whether a text is this one, whatever its case and signs. */
  boolean says(String key, String shown) {
    return Folded.of(words.text(key)).equals(Folded.of(shown));
  }

  Sentence sentence(String key) {
    return sentences.computeIfAbsent(key, any -> Sentence.of(words.text(any)));
  }

  /** The key of a family that has these words, without the prefix. */
  Optional<String> key(String prefix, String shown) {
    Map<String, String> family = keys.computeIfAbsent(prefix, this::family);
    return Optional.ofNullable(family.get(Folded.of(shown)));
  }

  private Map<String, String> family(String prefix) {
    Map<String, String> family = new HashMap<>();
    // In the order of the alphabet, so that of two keys with the same words the same one counts.
    words.keys(prefix).stream()
        .sorted(Comparator.reverseOrder())
        .forEach(key -> family.put(Folded.of(words.text(key)), key.substring(prefix.length())));
    family.remove("");
    return family;
  }

  /** The constant with this word. */
  <E extends Enum<E>> Optional<E> constant(Class<E> type, String shown) {
    String folded = Folded.of(shown);
    return folded.isEmpty()
        ? Optional.empty()
        : Stream.of(type.getEnumConstants())
            .filter(one -> words.of(one).map(Folded::of).filter(folded::equals).isPresent())
            .findFirst();
  }

  /** The tag of a language by its name, or else the words, which may be a tag. */
  String tag(String shown) {
    return key("language.", shown).orElse(shown);
  }

  /** The word for a constant. */
  Optional<String> of(Enum<?> constant) {
    return words.of(constant);
  }
}
