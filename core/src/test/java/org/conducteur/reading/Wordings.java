package org.conducteur.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts without what typography changes, and by their words. */
final class Wordings {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that join others and say nothing by themselves. */
  private static final Set<String> GLUE =
      Set.of("à", "au", "aux", "d", "de", "des", "du", "et", "l", "la", "le", "les", "ou", "pour");

  private Wordings() {}

  /** Quotes, dashes, spaces, footnote signs and the capitals of names. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\u00A0\\u2007\\u2009\\u202F]+", " ")
        .replaceAll("[’‘]", "'")
        .replaceAll("[«»“”\"*<>¹²✓]", "")
        .replaceAll("[–—]", "-")
        .replace("...", "…")
        .replaceAll("(\\d) h (?=\\d)", "$1h")
        .replaceAll("(\\d) ?h(?![\\p{L}\\d])", "$1h00")
        .replaceAll(" ?([:;!?,.)…]) ?", "$1 ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The words that say something. */
  static List<String> words(String text) {
    return WORD.splitAsStream(plain(text))
        .filter(word -> !word.isEmpty() && !GLUE.contains(word))
        .toList();
  }

  static int count(String part, String text) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
