package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableSet;
import com.itextpdf.layout.hyphenation.Hyphenator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where words may be divided, by the patterns of their language. */
final class Hyphenation {
  private static final ImmutableSet<String> LANGUAGES = ImmutableSet.of("fr", "en", "de", "da");
  private static final int LETTERS_BEFORE = 3;
  private static final int LETTERS_AFTER = 3;
  private static final int SHORTEST = 7;
  private static final int LONGEST = 60;
  private static final int[] NOWHERE = {};

  private final Map<String, Hyphenator> hyphenators = new HashMap<>();

  /** Numbers of letters after which the word may be divided, ascending. */
  int[] points(String word, String languageTag) {
    String language = languageTag.split("-", 2)[0];
    if (word.length() < SHORTEST || word.length() > LONGEST || !LANGUAGES.contains(language)) {
      return NOWHERE;
    }
    // A capital begins a name, and names stay whole; in German it begins every noun.
    if (Character.isUpperCase(word.charAt(0)) && !language.equals("de")) {
      return NOWHERE;
    }
    return Optional.ofNullable(hyphenator(language).hyphenate(word))
        .map(found -> found.getHyphenationPoints())
        .orElse(NOWHERE);
  }

  private Hyphenator hyphenator(String language) {
    return hyphenators.computeIfAbsent(
        language, any -> new Hyphenator(language, null, LETTERS_BEFORE, LETTERS_AFTER));
  }
}
