package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.conducteur.port.WordBundles;
import org.conducteur.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "conducteur", "handout");

  private static ResourceBundle bundle(String language) {
    return WordBundles.bundle("org.conducteur.handout.words", language);
  }

  private static Words words(String language) {
    return Words.in(Locale.forLanguageTag(language));
  }

  private static String key(Class<?> type, Object constant) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT)
        + name.substring(1)
        + "."
        + constant.toString().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "da"})
  void every_language_has_the_same_words_with_the_same_gaps(String language) {
    ResourceBundle french = bundle("fr");
    ResourceBundle other = bundle(language);
    assertThat(other.keySet()).isEqualTo(french.keySet());
    for (String key : french.keySet()) {
      if (!key.startsWith("duration.") && !key.equals("time") && !key.equals("clock")) {
        String gaps = WordBundles.placeholders(other.getString(key)).toString();
        boolean counted = key.startsWith("day.");
        assertThat(gaps)
            .as(key)
            .isEqualTo(counted ? gaps : WordBundles.placeholders(french.getString(key)).toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void times_and_spans_of_time_fill_no_gap_that_nobody_knows(String language) {
    ResourceBundle bundle = bundle(language);
    for (String key : bundle.keySet()) {
      if (key.startsWith("duration.") || key.equals("time") || key.equals("clock")) {
        assertThat(WordBundles.placeholders(bundle.getString(key)))
            .as(key)
            .isSubsetOf("h", "hh", "m", "mm", "s", "ss")
            .isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, «»", "en, “”", "de, „“", "da, »«"})
  void quotations_have_the_marks_of_their_language(String language, String marks) {
    ResourceBundle bundle = bundle(language);
    for (String key : bundle.keySet()) {
      assertThat(bundle.getString(key).replaceAll("[^\"“”„«»‟]", "")).as(key).isIn("", marks);
    }
  }

  @ParameterizedTest
  @CsvSource({"de, Uhr", "da, kl."})
  void only_times_themselves_say_that_they_are_times(String language, String sign) {
    ResourceBundle bundle = bundle(language);
    assertThat(bundle.keySet())
        .filteredOn(key -> !key.equals("time") && !key.startsWith("span."))
        .noneMatch(key -> bundle.getString(key).matches("(?s).*\\b\\Q" + sign + "\\E(?!\\p{L}).*"));
  }

  @Test
  void no_word_is_left_that_nothing_says() {
    WordBundles sources = new WordBundles(SOURCES);
    Set<String> constants = new HashSet<>();
    for (Class<?> type : WordBundles.enums()) {
      Arrays.stream(type.getEnumConstants()).forEach(c -> constants.add(key(type, c)));
    }
    assertThat(bundle("fr").keySet())
        .allMatch(key -> constants.contains(key) || sources.isUsed(key));
    assertThat(sources.isUsed("section.nothing")).isFalse();
  }

  @Test
  void an_enumeration_that_has_words_has_one_for_each_constant() {
    for (Class<?> type : WordBundles.enums()) {
      Set<String> keys = new HashSet<>();
      Arrays.stream(type.getEnumConstants()).forEach(c -> keys.add(key(type, c)));
      if (keys.stream().anyMatch(bundle("fr")::containsKey)) {
        assertThat(bundle("fr").keySet()).containsAll(keys);
      }
    }
  }

  @Test
  void words_exist_in_four_languages_and_are_french_otherwise() {
    assertThat(words("fr-CA").of(Role.MC)).isEqualTo("maître de cérémonie");
    assertThat(words("en").of(Role.MC)).isEqualTo("master of ceremonies");
    assertThat(words("de-AT").of(Role.MC)).isEqualTo("Moderation");
    assertThat(words("da").of(Role.MC)).isEqualTo("konferencier");
    assertThat(words("pl").of(Role.MC)).isEqualTo("maître de cérémonie");
    assertThat(words("und").language()).isEqualTo(Locale.FRENCH);
  }

  @Test
  void nothing_is_singular_in_french_alone() {
    assertThat(words("fr").count("seats", 0)).isEqualTo("0 chaise");
    assertThat(words("en").count("seats", 0)).isEqualTo("0 chairs");
    assertThat(words("de").count("seats", 1)).isEqualTo("1 Stuhl");
    assertThat(words("de").count("seats", 0)).isEqualTo("0 Stühle");
    assertThat(words("da").count("seats", 1)).isEqualTo("1 stol");
    assertThat(words("da").count("seats", 12_000)).isEqualTo("12.000 stole");
  }

  @Test
  void languages_have_names_or_keep_their_tag() {
    assertThat(words("de").language("lb")).isEqualTo("Luxemburgisch");
    assertThat(words("da").language("de-CH")).isEqualTo("tysk");
    assertThat(words("da").language("gsw")).isEqualTo("gsw");
  }
}
