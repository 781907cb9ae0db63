package org.conducteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLengthTest {
  @ParameterizedTest
  @CsvSource({
    "1h30, PT1H30M",
    "1 h 30, PT1H30M",
    "1h30min, PT1H30M",
    "1 heure 30, PT1H30M",
    "1 heure et 30 minutes, PT1H30M",
    "2 h, PT2H",
    "2 heures, PT2H",
    "45 min, PT45M",
    "45min., PT45M",
    "45', PT45M",
    "45’, PT45M",
    "45′, PT45M",
    "45 mn, PT45M",
    "90 minutes, PT1H30M",
    "1:30, PT1H30M",
    "0:45, PT45M",
    "0:01:30, PT1M30S",
    "'1,5 h', PT1H30M",
    "1.5h, PT1H30M",
    "'0,25 heure', PT15M",
    "'2,5 min', PT2M30S",
    "30 s, PT30S",
    "1 min 30, PT1M30S",
    "1'30, PT1M30S",
    "1'30\", PT1M30S",
    "1 min 30 s, PT1M30S",
    "une demi-heure, PT30M",
    "1 heure et demie, PT1H30M",
    "3/4 h, PT45M",
    "half an hour, PT30M",
    "2 Stunden, PT2H",
    "45 Minuten, PT45M",
    "0 min, PT0S"
  })
  void lengths_are_read_as_people_type_them(String typed, Duration length) {
    assertThat(TypedLength.parse(typed)).contains(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "un peu",
        "1h75",
        "1:75",
        "-5 min",
        "h",
        "min",
        "1h30 environ",
        "45 min ou 1h",
        "1,5",
        "1;30",
        "99999 min",
        "1 h 30 h"
      })
  void what_is_no_length_is_not_read(String typed) {
    assertThat(TypedLength.parse(typed)).isEmpty();
  }

  @Test
  void a_mere_number_is_minutes_only_for_those_who_say_so() {
    assertThat(TypedLength.parseOrMinutes("45")).contains(Duration.ofMinutes(45));
    assertThat(TypedLength.parseOrMinutes("1h30")).contains(Duration.ofMinutes(90));
    assertThat(TypedLength.parseOrMinutes("4x")).isEmpty();
  }
}
