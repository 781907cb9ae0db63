package org.conducteur.export.office.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Day;
import org.junit.jupiter.api.Test;

/** Days, times and rows of plans that somebody made. */
class ForeignDaysTest {
  @Test
  void days_may_be_rows_with_a_date() {
    Event event =
        Plan.of("Festival de la lecture 2024")
            .row("Début", "Fin", "Séance", "Lieu")
            .row("Vendredi 14 juin")
            .row(LocalTime.of(18, 0), LocalTime.of(19, 30), "Inauguration", "Parvis")
            .row(LocalTime.of(22, 0), LocalTime.of(1, 30), "Nuit du conte", "Grange")
            .row("Jour 2 : samedi 15 juin")
            .row("MATIN")
            .row("10h", "11h", "Lecture", "Grange")
            .event();
    assertThat(event.days())
        .extracting(day -> day.id().value(), Day::weekday)
        .containsExactly(
            tuple("2024-06-14", Optional.of(DayOfWeek.FRIDAY)),
            tuple("2024-06-15", Optional.of(DayOfWeek.SATURDAY)));
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly(
            "2024-06-14 18:00-19:30", "2024-06-14 22:00-01:30+1", "2024-06-15 10:00-11:00");
  }

  @Test
  void days_may_be_sheets() {
    Event event =
        Plan.of("Heure de début", "Durée (min)", "Titre de la séance")
            .named("Jeudi 16.11")
            .row("9:00", 30, "Mot d’accueil")
            .sheet("Vendredi 17.11")
            .row("Heure de début", "Durée (min)", "Titre de la séance")
            .row("10.00", 45, "Restitution")
            .sheet("Contacts")
            .row("Nom", "Téléphone")
            .read("/home/x/rencontres_2023.xlsx")
            .reading()
            .event();
    assertThat(event.title()).isEqualTo("rencontres 2023");
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly("2023-11-16 09:00-09:30", "2023-11-17 10:00-10:45");
  }

  @Test
  void days_may_be_a_column_that_is_filled_once_or_merged() {
    Event event =
        Plan.of("Date", "Horaire", "Titre")
            .row(LocalDate.of(2025, 3, 8), "9h-10h", "A")
            .row(null, "10h-11h", "B")
            .row("dimanche 9 mars", "9h", "C")
            .row("samedi", "14h", "D")
            .event();
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly(
            "2025-03-08 09:00-10:00",
            "2025-03-08 10:00-11:00",
            "2025-03-09 09:00-",
            "2025-03-08 14:00-");
  }

  @Test
  void a_date_without_year_in_a_file_without_year_stays_without_date() {
    Event event =
        Plan.of("Jour", "Horaire", "Titre")
            .row("jeudi 16 novembre", "9h", "A")
            .row("vendredi 17 novembre", "9h", "B")
            .event();
    assertThat(event.days())
        .extracting(Day::date, Day::weekday, Day::title)
        .containsExactly(
            tuple(
                Optional.empty(),
                Optional.of(DayOfWeek.THURSDAY),
                Optional.of("jeudi 16 novembre")),
            tuple(
                Optional.empty(),
                Optional.of(DayOfWeek.FRIDAY),
                Optional.of("vendredi 17 novembre")));
  }

  @Test
  void headers_may_be_in_two_rows_and_cells_be_merged() {
    Event event =
        Plan.of("PLANNING")
            .row()
            .row("Date", "Horaires", null, "Activité", "Espace")
            .row(null, "début", "fin")
            .row(LocalDate.of(2025, 3, 8), LocalTime.of(9, 0), LocalTime.of(10, 0), "Couture", "A")
            .row(null, null, null, "Cuisine", "B")
            .row(null, LocalTime.of(10, 0), LocalTime.of(10, 15), "Pause")
            .merge(2, 1, 2, 2)
            .merge(2, 0, 3, 0)
            .merge(2, 3, 3, 3)
            .merge(2, 4, 3, 4)
            .merge(4, 0, 6, 0)
            .merge(4, 1, 5, 1)
            .merge(4, 2, 5, 2)
            .event();
    assertThat(event.title()).isEqualTo("plan");
    assertThat(event.sessions())
        .extracting(Session::title, session -> session.slot().toString())
        .containsExactly(
            tuple("Couture", "09:00-10:00"),
            tuple("Cuisine", "09:00-10:00"),
            tuple("Pause", "10:00-10:15"));
  }

  @Test
  void a_break_that_reaches_over_rooms_and_titles_is_a_session() {
    Event event =
        Plan.of("Horaire", "Salle", "Titre", "Qui")
            .row("10h-11h", "A", "Ouverture", "Zoé Imaginaire")
            .row("11h-11h15", "PAUSE CAFÉ")
            .merge(2, 1, 2, 3)
            .event();
    Session pause = event.sessions().get(1);
    assertThat(pause.title()).isEqualTo("PAUSE CAFÉ");
    assertThat(pause.kind()).isEqualTo(SessionKind.BREAK);
    assertThat(pause.room()).isEmpty();
  }

  @Test
  void without_starts_each_row_begins_when_the_one_before_ends() {
    Event event =
        Plan.of("Heure", "Durée", "Séquence")
            .row(LocalTime.of(18, 30), Duration.ofMinutes(15), "Ouverture des portes")
            .row(null, Duration.ofMinutes(10), "Discours")
            .row(null, Duration.ofMinutes(90), "Cocktail")
            .event();
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly("18:30-18:45", "18:45-18:55", "18:55-20:25");
  }

  @Test
  void date_and_time_may_stand_in_one_cell() {
    Event event =
        Plan.of("Date et heure de début", "Date et heure de fin", "Titre")
            .row("16/11/2023 9h30", "16/11/2023 10h", "A")
            .row("2023-11-17T14:00:00", "2023-11-17T15:30:00", "B")
            .row("samedi 18 novembre 2023 à 9 h 30", "18/11/2023 10:00", "C")
            .event();
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly(
            "2023-11-16 09:30-10:00", "2023-11-17 14:00-15:30", "2023-11-18 09:30-10:00");
  }

  @Test
  void a_line_that_begins_with_a_day_is_that_day() {
    Event event =
        Plan.of("Horaire", "Titre")
            .row("JEUDI 16 NOVEMBRE 2023 – MATIN")
            .row("9h", "A")
            .row("Vendredi 17 novembre (ateliers)")
            .row("9h", "B")
            .event();
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly("2023-11-16 09:00-", "2023-11-17 09:00-");
  }
}
