package org.conducteur.check;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in which language words are, by the small words that no sentence is without. */
final class Tongue {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int ENOUGH = 2;
  private static final int CERTAIN = 3;

  /** Words that two languages share count for both. */
  private static final ImmutableMap<String, ImmutableSet<String>> SMALL_WORDS =
      ImmutableMap.of(
          "fr",
              words(
                  "le la les l un une des du de d au aux et ou où à en dans pour par avec sur chez sans"
                      + " est sont qui que qu ce cette ces il elle on nous vous se ne pas plus son sa ses"
                      + " leur leurs notre nos votre vos comment"),
          "en",
              words(
                  "the of and or for with your you is are this that to from by how what will our we"
                      + " at it be its their as in on an was has have not can"),
          "de",
              words(
                  "der die das den dem des und oder für mit ist sind nicht ein eine im in auf von zu"
                      + " wie wir sie bei nach sich auch aus am du es"),
          "da",
              words("og af det den de til på som er ikke for med vi en et at hvordan fra har om"));

  /** Small words of which one alone tells its language. */
  private static final ImmutableMap<String, ImmutableSet<String>> TELLING =
      ImmutableMap.of(
          "en", ImmutableSet.of("the", "of", "and", "with", "your", "for"),
          "de", ImmutableSet.of("der", "das", "und", "für"),
          "da", ImmutableSet.of("og", "af", "den", "det", "til"));

  private static final ImmutableList<String> NAMES = SMALL_WORDS.keySet().asList();
  private static final ImmutableSetMultimap<String, Integer> LANGUAGES = languages();
  private static final int LONGEST =
      LANGUAGES.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private Tongue() {}

  private static ImmutableSetMultimap<String, Integer> languages() {
    ImmutableSetMultimap.Builder<String, Integer> out = ImmutableSetMultimap.builder();
    SMALL_WORDS.forEach(
        (language, small) -> small.forEach(word -> out.put(word, NAMES.indexOf(language))));
    return out.build();
  }

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(words));
  }

  /** The language of at least two small words, more than of any other. */
  static Optional<String> of(String words) {
    return most(counts(words));
  }

  private static Optional<String> most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    int most = counts[best];
    boolean alone = Arrays.stream(counts).filter(count -> count == most).count() == 1;
    return most >= ENOUGH && alone ? Optional.of(NAMES.get(best)) : Optional.empty();
  }

  /** The language of a text of which hardly a small word is of its own. */
  static Optional<String> instead(String words, String own) {
    int[] counts = counts(words);
    int right = NAMES.indexOf(own) < 0 ? 0 : counts[NAMES.indexOf(own)];
    return most(counts)
        .filter(found -> !found.equals(own))
        .filter(found -> counts[NAMES.indexOf(found)] >= CERTAIN)
        .filter(found -> right * CERTAIN <= counts[NAMES.indexOf(found)]);
  }

  /** How many small words there are of each language. */
  private static int[] counts(String words) {
    int[] counts = new int[NAMES.size()];
    Prose.eachWord(
        words,
        (from, to) -> {
          if (to - from <= LONGEST) {
            for (int language : LANGUAGES.get(words.substring(from, to).toLowerCase(Locale.ROOT))) {
              counts[language]++;
            }
          }
        });
    return counts;
  }

  /** The language that a few words tell for themselves, if it is another one than theirs. */
  static Optional<String> foreign(String words, String own) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (SMALL_WORDS.getOrDefault(own, ImmutableSet.of()).contains(matcher.group())) {
        return Optional.empty();
      }
      TELLING.forEach(
          (language, small) -> {
            if (small.contains(matcher.group())) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    return counts.size() == 1 && !counts.containsKey(own)
        ? counts.keySet().stream().findFirst()
        : Optional.empty();
  }
}
