package org.conducteur.naming;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a person, taken apart.
 *
 * @param given given names, with a doctor's or professor's title before them
 * @param surname with its particle, not in capitals
 */
public record PersonName(String given, String surname) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
  private static final ImmutableSet<String> CIVILITIES =
      ImmutableSet.of(
          "m",
          "mr",
          "mme",
          "mlle",
          "mrs",
          "ms",
          "monsieur",
          "madame",
          "mademoiselle",
          "herr",
          "frau",
          "hr");
  private static final ImmutableSet<String> TITLES = ImmutableSet.of("dr", "prof", "pr", "me");
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "du", "des", "d'", "von", "van", "der", "den", "da", "di", "del", "della", "dos",
          "le", "la", "el", "al", "ben", "bin", "ter", "zu", "af");
  private static final Pattern START_OF_WORD = Pattern.compile("(?<=^|[ '’-])\\p{L}");

  /** Refuses null. {@inheritDoc} */
  public PersonName {
    requireNonNull(given, "given");
    requireNonNull(surname, "surname");
  }

  /**
   * Takes a name apart. Words in capitals are the surname, wherever they stand; without such it is
   * the last word, with the particle before it.
   *
   * @param written such as "Mme Anna BELL", "BELL Anna" or "Anna von Bell"
   * @return both parts, which may be empty
   */
  public static PersonName of(String written) {
    List<String> words =
        Splitter.on(SPACES)
            .omitEmptyStrings()
            .splitToStream(written)
            .filter(word -> !CIVILITIES.contains(plain(word)))
            .toList();
    int from = surname(words);
    boolean capitalsFirst = from < 0;
    int border = Math.abs(from);
    String start = String.join(" ", words.subList(0, border));
    String end = String.join(" ", words.subList(border, words.size()));
    return capitalsFirst ? new PersonName(end, proper(start)) : new PersonName(start, proper(end));
  }

  /** Where the surname begins; negative where it ends, if it stands first, in capitals. */
  private static int surname(List<String> words) {
    int capitals = 0;
    while (capitals < words.size() && isCapitals(words.get(capitals))) {
      capitals++;
    }
    if (capitals > 0 && capitals < words.size()) {
      return -capitals;
    }
    int from = Math.max(0, words.size() - 1);
    while (from > 1 && isCapitals(words.get(from - 1))) {
      from--;
    }
    for (int i = 1; i < from; i++) {
      if (PARTICLES.contains(words.get(i))) {
        return i;
      }
    }
    return from;
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && !TITLES.contains(plain(word))
        && word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** Documents set surnames in capitals themselves. */
  private static String proper(String surname) {
    if (!Splitter.on(' ').splitToStream(surname).allMatch(PersonName::isCapitals)) {
      return surname;
    }
    return START_OF_WORD
        .matcher(surname.toLowerCase(Locale.ROOT))
        .replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /**
   * The same for all ways to write the name: folded, in the order of the alphabet, without titles.
   *
   * @return to compare with others
   */
  public String key() {
    return NameWords.untitled(given + " " + surname);
  }
}
