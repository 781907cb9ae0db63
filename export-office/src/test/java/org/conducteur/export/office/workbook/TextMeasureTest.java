package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextMeasureTest {
  @Test
  void the_unit_is_a_digit_of_11_points() {
    assertThat(TextMeasure.width("0123456789", 11)).isCloseTo(10, within(1.2));
  }

  @Test
  void lines_wrap_at_spaces() {
    String text = "The quick brown fox jumps over the lazy dog";

    assertThat(TextMeasure.lines(text, 80, 10)).isEqualTo(1);
    assertThat(TextMeasure.lines(text, 22, 10)).isEqualTo(2);
    assertThat(TextMeasure.lines("one\ntwo\n\nfour", 80, 10)).isEqualTo(4);
  }

  @Test
  void a_word_too_long_for_its_column_is_broken() {
    assertThat(TextMeasure.lines("x".repeat(100), 20, 10)).isBetween(5, 7);
  }

  @Test
  void an_empty_text_takes_a_line() {
    assertThat(TextMeasure.lines("", 20, 10)).isEqualTo(1);
  }
}
