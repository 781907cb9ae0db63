package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.conducteur.check.SourcePlace.InText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePlaceTest {
  /** The text of the excerpt from its caret on. */
  private static String atCaret(InText place) {
    String excerpt = place.excerpt();
    return excerpt.substring(excerpt.offsetByCodePoints(0, place.caret() - 1));
  }

  @Test
  void a_short_line_is_shown_whole() {
    assertThat(InText.cut("f", 3, 5, "\"é🎤\": \"b\""))
        .isEqualTo(new InText("f", 3, 5, "\"é🎤\": \"b\"", 5));
  }

  @Test
  void tabs_and_commands_to_a_terminal_are_shown_as_one_space_each() {
    InText place = InText.cut("f", 1, 3, "\t\u001b[31mx\u0085");
    assertThat(place.excerpt()).isEqualTo("  [31mx ");
    assertThat(atCaret(place)).isEqualTo("[31mx ");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 61, 62, 5_000, 9_940, 10_000, 10_001})
  void a_long_line_is_cut_around_the_place(int column) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      line.appendCodePoint(i % 7 == 0 ? 0x1F3A4 : 'a' + i % 26);
    }
    String text = line.toString();
    InText place = InText.cut("f", 1, column, text);

    assertThat(place.column()).isEqualTo(column);
    assertThat(place.excerpt().codePointCount(0, place.excerpt().length())).isLessThan(165);
    String rest = text.substring(text.offsetByCodePoints(0, column - 1));
    assertThat(rest).startsWith(atCaret(place).replace("…", ""));
    assertThat(place.excerpt().startsWith("…")).isEqualTo(column > 61);
  }
}
