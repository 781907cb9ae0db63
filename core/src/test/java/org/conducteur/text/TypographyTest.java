package org.conducteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
  /** Full and thin no-break spaces are written {@code ~} and {@code _} to be seen. */
  private static String french(String text) {
    return Typography.set(text, Locale.FRENCH).replace('\u00A0', '~').replace('\u202F', '_');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pourquoi ?|Pourquoi_?",
        "Salle : hall|Salle~: hall",
        "« oui »|«~oui~»",
        "«oui»|«~oui~»",
        "de 9h45 à 10h30|de 9~h~45 à 10~h~30",
        "dès 8 h|dès 8~h",
        "35 000 communes|35_000 communes",
        "67 750 000|67_750_000",
        "48 % des gens|48~% des gens",
        "l'accueil d'Éric|l’accueil d’Éric",
        "etc...|etc…",
        "le n° 3|le n°~3",
        "en 2022 100 personnes|en 2022_100 personnes",
      })
  void french_gets_its_spaces_and_signs(String typed, String set) {
    assertThat(french(typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://exemple.fr/a?b=1", "12:30", "C3PO", "9h75", "x!", "a:b", "le h muet"})
  void what_is_no_typing_habit_stays(String text) {
    assertThat(french(text)).isEqualTo(text);
  }

  @Test
  void setting_twice_changes_nothing_more() {
    String once = Typography.set("« 9h45 » : 48 % ? l'an 35 000 !", Locale.FRENCH);
    assertThat(Typography.set(once, Locale.FRENCH)).isEqualTo(once);
  }

  @Test
  void english_keeps_its_spaces() {
    assertThat(Typography.set("Why ? It's 9h45", Locale.ENGLISH)).isEqualTo("Why ? It\u2019s 9h45");
  }
}
