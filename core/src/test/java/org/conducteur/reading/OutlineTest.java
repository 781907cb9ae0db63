package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conducteur.event.Event;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
  @Test
  void a_short_line_before_labels_is_a_title_when_a_new_fiche_begins() {
    assertThat(
            titles(
                Written.event(
                    """
                    Fête des voisins
                    Ouverture
                    Horaire : 9h
                    Participants :
                    Odile GARANCE
                    Bal
                    Lieu : Foyer
                    Horaire : 20h
                    """)))
        .containsExactly("Ouverture", "Bal");
  }

  @Test
  void labels_in_another_order_do_not_make_a_title_of_the_line_before_them() {
    Event event =
        Written.event("Fête\nBal\nHoraire : 20h\nParticipants :\nOdile GARANCE\nLieu : Foyer");

    assertThat(titles(event)).containsExactly("Bal");
    assertThat(event.people()).hasSize(1);
    assertThat(event.sessions().get(0).room()).isPresent();
  }

  @Test
  void lines_of_the_table_of_contents_are_headings_and_no_content() {
    Interpretation read =
        Interpreter.standard()
            .interpret(
                Written.document(
                    Written.line("Fête"),
                    Written.contents("Bal"),
                    Written.contents("Clôture"),
                    Written.line("Bal"),
                    Written.line("Horaire : 20h"),
                    Written.line("Clôture"),
                    Written.line("Horaire : 23h")));

    assertThat(titles(read.event())).containsExactly("Bal", "Clôture");
    assertThat(read.placements())
        .filteredOn(placement -> placement.manner() == Placement.Manner.FURNITURE)
        .hasSize(2);
  }

  @Test
  void bold_lines_are_titles_and_bold_labels_are_labels() {
    Event event =
        Written.event(
            Written.bold("Bal"),
            Written.bold("Horaire : 20h"),
            Written.bold("Participants"),
            Written.line("Odile GARANCE"),
            Written.bold("Clôture"),
            Written.bold("Horaire : 23h"));

    assertThat(titles(event)).containsExactly("Bal", "Clôture");
    assertThat(event.people()).hasSize(1);
  }

  @Test
  void labels_may_be_headings_below_the_title() {
    Event event =
        Written.event(
            Written.heading(1, "Bal"),
            Written.heading(2, "Horaire"),
            Written.line("20h"),
            Written.heading(2, "Participants"),
            Written.line("Odile GARANCE"));

    assertThat(titles(event)).containsExactly("Bal");
    assertThat(event.sessions().get(0).slot()).hasToString("20:00-");
    assertThat(event.people()).hasSize(1);
  }

  @Test
  void the_only_heading_of_its_level_is_the_title_of_the_event() {
    Event event =
        Written.event(
            Written.heading(1, "Fête 2024"),
            Written.heading(2, "Bal"),
            Written.line("Horaire : 20h"),
            Written.heading(2, "Clôture"),
            Written.line("Horaire : 23h"));

    assertThat(event.title()).isEqualTo("Fête 2024");
    assertThat(titles(event)).containsExactly("Bal", "Clôture");
  }

  @Test
  void sessions_below_a_chapter_are_sessions() {
    Event event =
        Written.event(
            Written.heading(1, "Samedi"),
            Written.heading(2, "Bal"),
            Written.line("Horaire : 20h"),
            Written.heading(1, "Dimanche"),
            Written.heading(2, "Brunch"),
            Written.line("Horaire : 10h"));

    assertThat(titles(event)).containsExactly("Bal", "Brunch");
    assertThat(event.remarks().plain()).contains("Samedi", "Dimanche");
  }

  @Test
  void what_stands_between_two_sessions_is_one_of_few_words() {
    Event event =
        Written.event(
            Written.heading(1, "Bal"),
            Written.line("Horaire : 20h"),
            Written.heading(1, "Feu d'artifice"),
            Written.line("Si le vent le permet."),
            Written.heading(1, "Clôture"),
            Written.line("Horaire : 23h"));

    assertThat(titles(event)).containsExactly("Bal", "Feu d'artifice", "Clôture");
    assertThat(event.sessions().get(1).contents()).hasToString("Si le vent le permet.");
  }

  @Test
  void labels_without_any_title_are_one_fiche_named_after_the_document() {
    Event event =
        Written.event(
            "Visite de l'école\nLes enfants viennent.\nHoraire : 9h\nParticipants :\nOdile GARANCE");

    assertThat(event.title()).isEqualTo("Visite de l'école");
    assertThat(titles(event)).containsExactly("Visite de l'école");
    assertThat(event.sessions().get(0).contents()).hasToString("Les enfants viennent.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pause-café – Jusqu'à 11h00 | Pause-café | -11:00 | BREAK",
        "Pause déjeuner : 12h00 – 13h30 | Pause déjeuner | 12:00-13:30 | MEAL",
        "Coffee break until 8.30 pm | Coffee break | -20:30 | BREAK",
        "Lunch (12:00-13:00) | Lunch | 12:00-13:00 | MEAL",
        "Entracte à 20h45 | Entracte | 20:45- | BREAK",
        "Mittagspause bis 13 Uhr | Mittagspause | -13:00 | MEAL",
      })
  void a_break_is_one_line(String line, String title, String slot, SessionKind kind) {
    BreakLine read = BreakLine.of(StyledText.of(line)).orElseThrow();

    assertThat(read.title()).hasToString(title);
    assertThat(read.slot()).hasToString(slot);
    assertThat(read.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La pause est à 11h",
        "Pause-café",
        "Breakfast club at the library",
        "Repas : 80 couverts"
      })
  void other_lines_are_no_breaks(String line) {
    assertThat(BreakLine.of(StyledText.of(line))).isEmpty();
  }

  @Test
  void what_follows_a_break_is_its_own_fiche() {
    Event event =
        Written.event("Fête\nBal\nHoraire : 20h\nEntracte – jusqu'à 22h\nFin\nHoraire : 22h");

    assertThat(titles(event)).containsExactly("Bal", "Entracte", "Fin");
    assertThat(event.sessions().get(1).slot()).hasToString("-22:00");
  }

  private static List<String> titles(Event event) {
    return event.sessions().stream().map(Session::title).toList();
  }
}
