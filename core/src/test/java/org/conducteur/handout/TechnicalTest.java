package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.handout.CrewEvent.EVENT;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.document.Document;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;

class TechnicalTest {
  private static Cells totals(Event event) {
    Document document = Shown.document("technical", event);
    return new Cells(
        Shown.all(document, Table.class).stream()
            .filter(table -> table.header().contains("Bilan"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void a_room_has_its_sessions_and_the_event_its_totals() {
    assertThat(Shown.headings(Shown.document("technical", EVENT)))
        .containsExactly(
            "Hall",
            "9 h 00 à 9 h 45 – Ouverture",
            "10 h 30 à 11 h 30 – Conférence",
            "Studio",
            "10 h 00 à 11 h 00 – Atelier",
            "Matériel et stock");
    assertThat(Shown.headings(Shown.document("technical", EVENT, "studio")))
        .containsExactly("Studio", "10 h 00 à 11 h 00 – Atelier");
  }

  @Test
  void a_session_says_stage_seats_equipment_by_owner_and_crew() {
    assertThat(Shown.text("technical", EVENT))
        .contains("300 places assises")
        .contains("200 chaises, 100 en réserve s’il en faut")
        .contains("Ville de Rivombre : Micro × 2")
        .contains("1 Percolateur (éventuellement)")
        .contains("Lumière : noir salle")
        .contains("Bénévoles (3)");
  }

  @Test
  void what_is_needed_at_one_time_is_weighed_against_the_stock_in_words() {
    Cells totals = totals(EVENT);
    assertThat(totals.at("Micro", "Besoin")).isEqualTo("4");
    assertThat(totals.at("Micro", "Stock")).isEqualTo("3");
    assertThat(totals.at("Micro", "Bilan")).isEqualTo("Il en manque 1");
    assertThat(totals.at("Micro", "Au plus fort")).isEqualTo("Conférence");
    assertThat(totals.at("Percolateur", "Bilan")).isEqualTo("Stock à préciser");
    assertThat(totals.kind("Ville de Rivombre")).isEqualTo(RowKind.GROUP);
  }

  @Test
  void what_others_bring_is_not_taken_from_the_stock() {
    EquipmentNeed brought =
        EquipmentNeed.builder(CrewEvent.MICROPHONE).quantity(9).supplier(CrewEvent.BOB).build();
    Session talk = CrewEvent.TALK.toBuilder().needs(ImmutableList.of(brought)).build();
    Document document =
        Shown.document("technical", CrewEvent.with(CrewEvent.WORKSHOP, talk).build());
    assertThat(totals(CrewEvent.with(CrewEvent.WORKSHOP, talk).build()).at("Micro", "Bilan"))
        .isEqualTo("Suffit");
    assertThat(Shown.text(document)).contains("Apporté par d’autres que le propriétaire");
  }

  @Test
  void what_is_only_perhaps_needed_is_missing_only_perhaps() {
    Session talk =
        CrewEvent.TALK.toBuilder()
            .needs(
                ImmutableList.of(
                    EquipmentNeed.builder(CrewEvent.MICROPHONE).quantity(2).perhaps(true).build()))
            .build();
    assertThat(totals(CrewEvent.with(CrewEvent.WORKSHOP, talk).build()).at("Micro", "Bilan"))
        .isEqualTo("Il en manquera 2 si tout se confirme");
  }

  @Test
  void pieces_of_one_owner_are_added_up() {
    EquipmentId cable = EquipmentId.of("cable");
    Session talk =
        CrewEvent.TALK.toBuilder()
            .needs(
                ImmutableList.of(
                    EquipmentNeed.builder(CrewEvent.MICROPHONE).quantity(1).build(),
                    EquipmentNeed.builder(cable).quantity(5).build()))
            .build();
    Event event =
        CrewEvent.with(talk)
            .equipment(
                ImmutableList.of(
                    EquipmentItem.builder(CrewEvent.MICROPHONE, "Micro")
                        .owner(CrewEvent.TOWN)
                        .build(),
                    EquipmentItem.builder(cable, "Câble").owner(CrewEvent.TOWN).build()))
            .build();
    assertThat(totals(event).at("Total des pièces", "Besoin")).isEqualTo("6");
    assertThat(totals(event).kind("Total des pièces")).isEqualTo(RowKind.TOTAL);
  }

  @Test
  void needs_without_numbers_say_so_once() {
    Session talk =
        CrewEvent.TALK.toBuilder()
            .needs(
                ImmutableList.of(
                    EquipmentNeed.builder(CrewEvent.MICROPHONE).build(),
                    EquipmentNeed.builder(EquipmentId.of("inconnu")).build()))
            .build();
    Event event = CrewEvent.with(talk).build();
    assertThat(Shown.text("technical", event)).containsOnlyOnce("Nombres à préciser");
    assertThat(totals(event).at("inconnu", "Bilan")).isEqualTo("Besoin et stock à chiffrer");
  }

  @Test
  void without_anything_to_set_up_there_is_nothing_to_say() {
    Event talks =
        Event.builder("Colloque")
            .sessions(List.of(Session.builder(SessionId.of("a"), "Exposé").build()))
            .build();

    assertThat(Handouts.find("technical").orElseThrow().hasContent(talks)).isFalse();
  }
}
