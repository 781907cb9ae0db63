package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.handout.CrewEvent.EVENT;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.conducteur.document.Document;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;

class RunSheetTest {
  private static final Document SHEET = Shown.document("run-sheet", EVENT);

  private static Cells cells(Document document, int table) {
    return new Cells(Shown.all(document, Table.class).get(table));
  }

  @Test
  void each_room_has_a_page() {
    assertThat(Shown.headings(SHEET))
        .containsExactly("Hall – samedi 30 mai 2026", "Studio – samedi 30 mai 2026");
    assertThat(Shown.headings(Shown.document("run-sheet", EVENT, "studio")))
        .containsExactly("Studio – samedi 30 mai 2026");
    assertThat(SHEET.page().landscape()).isTrue();
  }

  @Test
  void items_stand_below_the_title_of_their_session() {
    Cells cells = cells(SHEET, 0);
    assertThat(cells.column("N°"))
        .containsExactly("1", "Mise en place", "1.1", "1.2", "1.3", "2", "3");
    assertThat(cells.kind("Ouverture")).isEqualTo(RowKind.GROUP);
    assertThat(cells.kind("Bienvenue")).isEqualTo(RowKind.BODY);
    assertThat(cells.kind("Conférence")).isEqualTo(RowKind.BODY);
    assertThat(cells.at("Ouverture", "Séquence"))
        .contains("Démarrage possible jusqu’à 9 h 10 si la file est longue")
        .contains("Changement de plateau : 15 min");
  }

  @Test
  void times_that_nobody_said_follow_from_lengths_and_neighbours() {
    Cells cells = cells(SHEET, 0);
    assertThat(cells.column("Début").subList(2, 5)).containsExactly("9 h 00", "9 h 10", "9 h 30");
    assertThat(cells.column("Fin").subList(2, 5)).containsExactly("9 h 10", "9 h 30", "9 h 45");
    assertThat(cells.column("Durée").subList(2, 5)).containsExactly("10 min", "20 min", "15 min");
  }

  @Test
  void every_part_of_the_crew_has_its_column() {
    Cells cells = cells(SHEET, 0);
    assertThat(cells.at("Bienvenue", "Lumière")).isEqualTo("Noir salle");
    assertThat(cells.at("Bienvenue", "Qui")).isEqualTo("Ada EXEMPLE pour Ville de Rivombre");
    assertThat(cells.at("Film", "Vidéo")).isEqualTo("Rétrospective (sans le son)");
  }

  @Test
  void what_is_set_up_for_a_session_is_set_across_the_sheet() {
    Cells cells = cells(SHEET, 0);
    assertThat(cells.kind("Mise en place")).isEqualTo(RowKind.CONTINUED);
    assertThat(cells.at("Mise en place", "Séquence"))
        .contains("Plateau : Pupitre : 1 pupitre")
        .contains("Son : Micro × 2")
        .contains("Remarques : 180 personnes attendues, 200 chaises, 100 en réserve")
        .contains("Autre matériel : ")
        .contains("Percolateur (éventuellement)");
  }

  @Test
  void conditions_of_a_session_do_not_crowd_its_title() {
    Session talk = CrewEvent.TALK.toBuilder().changeover(Duration.ofMinutes(20)).build();
    Cells cells = cells(Shown.document("run-sheet", CrewEvent.with(talk).build()), 0);
    assertThat(cells.at("Conférence", "Séquence")).isEqualTo("Conférence");
    assertThat(cells.kind("Changement de plateau : 20 min")).isEqualTo(RowKind.CONTINUED);
  }

  @Test
  void the_actual_time_is_to_be_filled_in_and_columns_without_words_are_gone() {
    Table studio = Shown.all(SHEET, Table.class).get(1);
    assertThat(studio.header()).doesNotContain("Lumière", "Vidéo", "Lieu").endsWith("Réel");
    assertThat(new Cells(studio).column("Réel")).containsOnly("");
    assertThat(studio.rows())
        .filteredOn(row -> row.kind() != RowKind.CONTINUED)
        .allMatch(row -> row.minHeight() >= 10);
  }

  @Test
  void a_break_without_a_room_is_one_in_every_room() {
    assertThat(cells(SHEET, 0).kind("Pause")).isEqualTo(RowKind.QUIET);
    assertThat(cells(SHEET, 1).kind("Pause")).isEqualTo(RowKind.QUIET);
  }

  @Test
  void what_has_no_room_is_on_the_sheet_of_the_only_room_and_says_so() {
    Session lost = CrewEvent.session("lost", "Visite", "12:00-13:00").build();
    Document document =
        Shown.document("run-sheet", CrewEvent.with(CrewEvent.OPENING, lost).build());
    assertThat(Shown.headings(document)).hasSize(1);
    assertThat(cells(document, 0).at("Visite", "Lieu")).isEqualTo("Lieu à préciser");
  }

  @Test
  void a_long_remark_is_set_across_the_sheet() {
    Session talk =
        CrewEvent.TALK.toBuilder()
            .runningOrder(
                ImmutableList.of(
                    RunningItem.builder("Propos")
                        .details(RichText.of("long ".repeat(4000)))
                        .build()))
            .build();
    Table table =
        Shown.all(Shown.document("run-sheet", CrewEvent.with(talk).build()), Table.class).get(0);
    assertThat(table.header()).doesNotContain("Remarques");
    assertThat(new Cells(table).row("long long").cells()).anyMatch(cell -> cell.span() > 1);
  }

  @Test
  void an_event_without_days_rooms_or_times_still_has_a_sheet() {
    Event event =
        Event.builder("Fête")
            .sessions(ImmutableList.of(Session.builder(CrewEvent.TALK.id(), "Jeu").build()))
            .build();
    assertThat(Shown.headings(Shown.document("run-sheet", event))).containsExactly("Conducteur");
  }
}
