package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.logistics.Seating;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadOfFicheTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Timing : 9h00 à 9h45 | 09:00-09:45",
        "Horaires : de 14h à 15h30 | 14:00-15:30",
        "Heure : 9h-10h | 09:00-10:00",
        "Quand : à partir de 14h | 14:00-",
        "Timing 9h30 - 10h15 | 09:30-10:15",
        "When: 6.30 pm to 7 pm | 18:30-19:00",
        "Uhrzeit: 9.30 Uhr bis 10.15 Uhr | 09:30-10:15",
        "Tid: kl. 9.30 | 09:30-",
        "Horaire : 14h (45 min) | 14:00-14:45",
        "Horaire : 22h30 à 1h | 22:30-01:00+1",
      })
  void times_come_in_every_usual_writing(String line, String slot) {
    assertThat(fiche(line).slot()).hasToString(slot);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9h à 10h (jusqu'à 10h15 si nécessaire) | end | 10:15 | si nécessaire",
        "9h à 10h (fin à 10h15 au plus tard) | end | 10:15 | ''",
        "9h à 10h (démarrage à 9h15 possible si l'installation dure) | start | 09:15 |"
            + " si l'installation dure",
        "9h - 10h, jusqu'à 10h15 en cas de pluie | end | 10:15 | en cas de pluie",
        "6 pm to 7 pm (until 7.15 pm if needed) | end | 19:15 | if needed",
        "9h à 10h (jusqu'à 10h15, après accord du gardien) | end | 10:15 |"
            + " jusqu'à 10h15, après accord du gardien",
      })
  void a_session_may_begin_or_end_late_on_a_condition(
      String words, String side, String until, String condition) {
    Session session = fiche("Timing : " + words);
    var tolerance = (side.equals("end") ? session.lateEnd() : session.lateStart()).orElseThrow();

    assertThat(tolerance.until()).hasToString(until);
    assertThat(tolerance.condition()).hasToString(condition);
    assertThat(session.slot().start()).isPresent();
  }

  @Test
  void a_date_in_front_of_a_time_is_a_day_of_the_event() {
    Event event =
        Written.event("Réunion 2024\nHoraire : jeudi 11 avril 2024, 9h - 10h\nLieu : Foyer");

    assertThat(event.days().get(0).date().orElseThrow()).hasToString("2024-04-11");
    assertThat(event.sessions().get(0).slot().day()).contains(event.days().get(0).id());
  }

  @Test
  void words_of_a_time_that_mean_nothing_else_are_kept_as_a_remark() {
    Session session = fiche("Horaire : 9h - 10h (portes ouvertes avant)");

    assertThat(session.slot()).hasToString("09:00-10:00");
    assertThat(session.remarks().plain()).contains("portes ouvertes avant");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 chaises (100 en réserve si trop juste) | 200 | 100 | si trop juste",
        "200 chaises (100 en réserve) | 200 | 100 | ''",
        "200 chaises + 100 en réserve | 200 | 100 | ''",
        "80 seats (20 spare if needed) | 80 | 20 | if needed",
      })
  void seats_have_a_reserve_on_a_condition(String words, int seats, int reserve, String condition) {
    Seating seating = fiche("Jauge : " + words).seating().orElseThrow();

    assertThat(seating.seats()).contains(seats);
    assertThat(seating.reserve()).contains(reserve);
    assertThat(seating.reserveCondition()).hasToString(condition);
    assertThat(seating.words().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jauge : 180 personnes attendues | 180 | | ",
        "Jauge : 1 200 personnes attendues, 150 chaises | 1200 | 150 | ",
        "Places : 180 personnes attendues, 150 chaises (50 en réserve) | 180 | 150 | 50",
        "Public attendu : 180 | 180 | | ",
        "Expected attendance: 60 people | 60 | | ",
        "Public attendu : 90 personnes\\nJauge : 100 places | 90 | 100 | ",
        "Jauge : 100 places\\nPublic attendu : 90 personnes | 90 | 100 | ",
      })
  void people_are_expected(String lines, Integer expected, Integer seats, Integer reserve) {
    Seating seating = fiche(lines.replace("\\n", "\n")).seating().orElseThrow();

    assertThat(seating.expected()).isEqualTo(Optional.ofNullable(expected));
    assertThat(seating.seats()).isEqualTo(Optional.ofNullable(seats));
    assertThat(seating.reserve()).isEqualTo(Optional.ofNullable(reserve));
    assertThat(seating.words().isEmpty()).isTrue();
  }

  @Test
  void an_audience_without_a_number_stays_in_words() {
    Event event = Written.event("Bal\nLieu : Grand Foyer\nPublic attendu : familles du quartier");

    assertThat(event.sessions().get(0).seating()).isEmpty();
    assertThat(event.toString()).contains("familles du quartier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"debout, autour de la fontaine", "une quarantaine, plus les élus"})
  void where_nobody_counts_seats_the_words_stay(String words) {
    Seating seating = fiche("Places : " + words).seating().orElseThrow();

    assertThat(seating.seats()).isEmpty();
    assertThat(seating.words()).hasToString(words);
  }

  @Test
  void a_value_may_stand_below_its_label() {
    Session session =
        Written.session("Bal\nHoraire\n9h - 10h\nLieu\nGrand Foyer\nJauge\n50 places");

    assertThat(session.slot()).hasToString("09:00-10:00");
    assertThat(session.room()).hasValueSatisfying(id -> assertThat(id).hasToString("grand-foyer"));
    assertThat(session.seating().orElseThrow().seats()).contains(50);
  }

  private static Session fiche(String line) {
    return Written.session("Bal\n" + line + "\nLieu : Grand Foyer");
  }
}
