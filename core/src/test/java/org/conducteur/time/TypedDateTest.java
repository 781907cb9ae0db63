package org.conducteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "16/11/2023",
        "16.11.23",
        "16-11-2023",
        "2023-11-16",
        "2023/11/16",
        "16 novembre 2023",
        "jeudi 16 novembre 2023",
        "Jeudi 16 Novembre",
        "le jeudi 16 novembre",
        "le 16 novembre",
        "jeu. 16 nov. 2023",
        "16 nov.",
        "16 nov",
        "16/11",
        "16.11.",
        "Thursday 16 November 2023",
        "Thursday, November 16, 2023",
        "16th November",
        "16th of November 2023",
        "Nov. 16",
        "Donnerstag, 16. November 2023",
        "torsdag den 16. november",
        "16-nov-23"
      })
  void dates_are_read_as_people_type_them(String typed) {
    TypedDate date = TypedDate.parse(typed).orElseThrow();
    assertThat(date.in(2023)).isEqualTo(LocalDate.of(2023, 11, 16));
    assertThat(date.weekday().orElse(DayOfWeek.THURSDAY)).isEqualTo(DayOfWeek.THURSDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "1er décembre, 2023-12-01",
    "1er decembre, 2023-12-01",
    "3 févr., 2023-02-03",
    "15 août, 2023-08-15",
    "3. März, 2023-03-03",
    "29/02/2024, 2024-02-29"
  })
  void months_have_names_in_four_languages(String typed, LocalDate date) {
    assertThat(TypedDate.parse(typed).orElseThrow().in(2023)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31/02/2023",
        "29/02/2023",
        "hier",
        "16",
        "novembre",
        "novembre 2023",
        "11/16/2023",
        "16/11/2023 9h",
        "jeudi",
        "16 brumaire",
        "0/1/2023",
        "lundi prochain",
        "16/11/123"
      })
  void what_is_no_date_is_not_read(String typed) {
    assertThat(TypedDate.parse(typed)).isEmpty();
  }

  @Test
  void a_year_that_nobody_typed_is_not_made_up() {
    assertThat(TypedDate.parse("16 novembre").orElseThrow().date()).isEmpty();
    assertThat(TypedDate.parse("16 novembre 2023").orElseThrow().date())
        .contains(LocalDate.of(2023, 11, 16));
  }

  @Test
  void a_day_of_the_week_is_kept_even_if_it_contradicts_the_date() {
    assertThat(TypedDate.parse("lundi 16 novembre 2023").orElseThrow().weekday())
        .contains(DayOfWeek.MONDAY);
    assertThat(TypedDate.parseWeekday("Samedi")).contains(DayOfWeek.SATURDAY);
    assertThat(TypedDate.parseWeekday("so")).isEmpty();
    assertThat(TypedDate.parseWeekday("samedi soir")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "J-3, D-3",
    "j - 3, D-3",
    "J+7, D+7",
    "J, D",
    "D-3, D-3",
    "la veille, D-1",
    "La veille, D-1",
    "le jour même, D",
    "le lendemain, D+1",
    "3 jours avant, D-3",
    "2 days after, D+2",
    "mi-septembre, mid-09",
    "fin août 2023, late-2023-08",
    "end of march, late-03",
    "dès que possible, asap",
    "15/09/2023, 2023-09-15",
    "vendredi 15 septembre, 2023-09-15",
    "2023-09-15, 2023-09-15",
    "(avant la générale), (avant la générale)"
  })
  void deadlines_are_read_as_people_type_them(String typed, String notation) {
    assertThat(TypedDeadline.parse(typed, Optional.of(2023)).map(DeadlineNotation::write))
        .contains(notation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "avant la générale", "bientôt", "mi-brumaire", "31/02/2023"})
  void what_is_no_deadline_is_left_to_words(String typed) {
    assertThat(TypedDeadline.parse(typed, Optional.of(2023))).isEmpty();
  }

  @Test
  void a_deadline_without_year_needs_the_one_of_the_event() {
    assertThat(TypedDeadline.parse("15 septembre", Optional.empty())).isEmpty();
  }
}
