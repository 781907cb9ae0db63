package org.conducteur.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshIdsTest {
  @ParameterizedTest
  @CsvSource({
    "Table ronde des élus, table-ronde-des-elus",
    "« Cœur de ville » : l’été !, coeur-de-ville-l-ete",
    "Øresund & Straße, oresund-strasse",
    "الافتتاح, الافتتاح",
    "'  ', session",
    "\uD83C\uDF89, session",
    "Wie „Frag den Staat“ und „kleine Anfragen“ Transparenz einfordern, wie-frag-den-staat-und-kleine-anfragen"
  })
  void words_become_an_id(String words, String id) {
    assertThat(new FreshIds().of(words, "session")).isEqualTo(id);
  }

  @Test
  void no_id_is_given_twice() {
    FreshIds ids = new FreshIds();
    assertThat(ids.take("pause-2")).isTrue();
    assertThat(ids.of("Pause", "session")).isEqualTo("pause");
    assertThat(ids.of("Pause", "session")).isEqualTo("pause-3");
    assertThat(ids.of("pause", "session")).isEqualTo("pause-4");
    assertThat(ids.take("pause")).isFalse();
  }

  @Test
  void thousands_of_equal_words_take_no_time() {
    FreshIds ids = new FreshIds();
    String last = "";
    for (int i = 0; i < 100_000; i++) {
      last = ids.of("Pause", "session");
    }
    assertThat(last).isEqualTo("pause-100000");
  }
}
