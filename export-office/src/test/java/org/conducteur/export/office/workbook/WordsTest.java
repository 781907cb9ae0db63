package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.conducteur.port.WordBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "conducteur", "export", "office", "workbook");

  private static ResourceBundle bundle(String language) {
    return WordBundles.bundle("org.conducteur.export.office.workbook.planning", language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "da"})
  void every_language_has_the_same_words_with_the_same_gaps(String language) {
    ResourceBundle french = bundle("fr");
    ResourceBundle other = bundle(language);
    assertThat(other.keySet()).isEqualTo(french.keySet());
    for (String key : french.keySet()) {
      if (!key.equals("day.first")) {
        assertThat(WordBundles.placeholders(other.getString(key)))
            .as(key)
            .isEqualTo(WordBundles.placeholders(french.getString(key)));
      }
    }
  }

  @Test
  void no_word_is_left_that_nothing_says() {
    WordBundles sources = new WordBundles(SOURCES);
    Set<String> constants = new HashSet<>();
    for (Class<?> type : WordBundles.enums()) {
      Arrays.stream(type.getEnumConstants())
          .forEach(constant -> constants.add(type.getSimpleName() + "." + constant));
    }
    assertThat(bundle("fr").keySet())
        .allMatch(key -> constants.contains(key) || key.startsWith("note.") || sources.isUsed(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void sheets_have_different_names_that_excel_takes(String language) {
    ResourceBundle bundle = bundle(language);
    Set<String> names = new HashSet<>();
    for (String key : bundle.keySet()) {
      if (key.startsWith("sheet.")) {
        assertThat(bundle.getString(key)).hasSizeLessThanOrEqualTo(31).doesNotContain("/", ":");
        assertThat(names.add(bundle.getString(key).toLowerCase(Locale.ROOT))).as(key).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, 40C", "en, 809", "de, 407", "da, 406"})
  void dates_have_their_names_in_the_language_of_the_sheets(String language, String code) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(Format.DATE.pattern(locale)).startsWith("[$-" + code + "]ddd d");
    boolean dotted = ImmutableSet.of("de", "da").contains(language);
    assertThat(Format.DATE.pattern(locale).contains("\". \"")).isEqualTo(dotted);
  }
}
