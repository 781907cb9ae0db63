package org.conducteur.export.office.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hh:mm",
        "h:mm AM/PM",
        "[h]:mm",
        "[hh]\"h\"mm",
        "[mm]:ss",
        "mm:ss.0",
        "hh\\hmm",
        "[$-40C]hh:mm",
        "[$-F400]h:mm:ss\\ AM/PM",
        "H\"h\"MM",
        "[Red]hh:mm",
        "h"
      })
  void clocks_are_told(String code) {
    assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.CLOCK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd/mm/yyyy",
        "[$-40C]dddd d mmmm yyyy",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "d-mmm",
        "mmm-yy",
        "mmmm",
        "[$-407]TT.MM.YYYY",
        "yyyy-mm-dd hh:mm",
        "dd/mm;@"
      })
  void dates_are_told(String code) {
    assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.CALENDAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General", "0.00", "#,##0\\ \"jours\"", "[Red]-0;[Blue]0", "0\" h\"", "# ##0 \\m\\²",
        "[$€-40C] #,##0.00", "[$DDR-40C]0", "0%", "0.00E+00", "@", "[<1000]0;[>=1000]0.0",
        "_-* #,##0.00\\ _d_-", "\"unclosed dd", "[unclosed", ""
      })
  void numbers_are_told(String code) {
    assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.NUMBER);
  }
}
