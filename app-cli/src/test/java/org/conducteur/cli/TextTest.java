package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.conducteur.check.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "été,3",
    "e\u0301te\u0301,3",
    "開会,4",
    "ｱ,1",
    "Ａ,2",
    "👍,2",
    "👍🏽,2",
    "👩‍👩‍👧,2",
    "🇫🇷,2",
    "❤️,2",
    "«\u00A0»,3",
    "–,1",
    "'',0"
  })
  void width_is_counted_as_a_terminal_does(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void a_text_is_cut_between_characters() {
    assertThat(DisplayWidth.head("開会式", 5)).isEqualTo("開会");
    assertThat(DisplayWidth.head("e\u0301te\u0301", 1)).isEqualTo("e\u0301");
    assertThat(DisplayWidth.pad("開", 4)).isEqualTo("開  ");
  }

  @Test
  void text_is_broken_at_spaces_and_long_words_anywhere() {
    assertThat(Wrapping.wrap("un deux trois", 7)).containsExactly("un deux", "trois");
    assertThat(Wrapping.wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    assertThat(Wrapping.wrap("à\u00A0b c", 3)).containsExactly("à\u00A0b", "c");
    assertThat(Wrapping.wrap("開会", 1)).containsExactly("開", "会", "");
    assertThat(Wrapping.wrap("", 5)).containsExactly("");
  }

  @Test
  void characters_that_the_encoding_lacks_get_stand_ins() {
    assertThat(Fitting.fit("« L’été »…", StandardCharsets.US_ASCII)).isEqualTo("\" L'ete \"...");
    assertThat(Fitting.fit("cœur – 5 €", StandardCharsets.ISO_8859_1)).isEqualTo("coeur - 5 EUR");
    assertThat(Fitting.fit("été", StandardCharsets.ISO_8859_1)).isEqualTo("été");
    assertThat(Fitting.fit("開", StandardCharsets.US_ASCII)).isEqualTo("?");
    assertThat(Fitting.fit("開 👍", StandardCharsets.UTF_8)).isEqualTo("開 👍");
  }

  @ParameterizedTest
  @CsvSource({"fichse,fiches", "fiche,fiches", "prog,programme", "planing,planning", "FICHES,"})
  void the_nearest_word_is_proposed(String written, String meant) {
    assertThat(Suggestion.of(written, ImmutableList.of("fiches", "programme", "planning")))
        .isEqualTo(java.util.Optional.ofNullable(meant));
  }

  @Test
  void distance_counts_a_swap_once() {
    assertThat(Suggestion.distance("ab", "ba")).isEqualTo(1);
    assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
  }

  private static Excerpt excerpt(String line, int column, int width) {
    return Excerpt.of(new SourcePlace.InText("x", 1, column, line, column), width);
  }

  @Test
  void a_long_line_is_cut_around_the_place() {
    String line = "a".repeat(50) + "X" + "b".repeat(50);
    Excerpt shown = excerpt(line, 51, 30);
    assertThat(shown.text()).hasSize(30).startsWith("…a").endsWith("b…");
    assertThat(shown.text().charAt(shown.caret())).isEqualTo('X');
  }

  @Test
  void the_caret_stands_under_the_place_whatever_is_before_it() {
    assertThat(excerpt("  \"k\": 1", 3, 30)).isEqualTo(new Excerpt("\"k\": 1", 0));
    assertThat(excerpt("\"開\": 1", 6, 30).caret()).isEqualTo(6);
    assertThat(excerpt("abc", 4, 30)).isEqualTo(new Excerpt("abc", 3));
    assertThat(excerpt("\t\t\"k\"", 3, 30)).isEqualTo(new Excerpt("\"k\"", 0));
  }

  @Test
  void nothing_that_commands_a_terminal_is_printed() {
    assertThat(Printable.line("a\u001B[2Jb\nc\u202Ed")).isEqualTo("a [2Jb c d");
  }
}
