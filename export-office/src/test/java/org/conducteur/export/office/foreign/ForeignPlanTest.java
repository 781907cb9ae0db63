package org.conducteur.export.office.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.Room;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.plan.Meaning;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Day;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ForeignPlanTest {
  private static final Path MUNICH =
      Path.of("../../shared/corpus/office/c3voc-schedule-example.xlsx");

  private static Plan simple() {
    return Plan.of("Journée du numérique responsable – 16 novembre 2023")
        .row("Lieu : Centre Saint-Exemple, Metz")
        .row()
        .row("Horaires", "Durée", "Intitulé", "Salle", "Intervenant·e·s", "Validé ?")
        .row("8h30 - 9h00", "30 min", "Accueil café", "Hall", null, "oui")
        .row("9h00 - 9h45", "45'", "Ouverture officielle", "Amphi", "Anne EXEMPLE (maire)")
        .row("11h-11h15", null, "PAUSE")
        .row("11h15", "1h15", "Atelier « Réparer son téléphone »", "Salle 12")
        .row("Total", "2h45")
        .row("* sous réserve de modifications");
  }

  @Test
  void a_plan_of_one_day_comes_in_whole() {
    Event event = simple().event();
    assertThat(event.title()).isEqualTo("Journée du numérique responsable – 16 novembre 2023");
    assertThat(event.language()).isEqualTo("fr");
    assertThat(event.days())
        .extracting(Day::date)
        .containsExactly(Optional.of(LocalDate.of(2023, 11, 16)));
    assertThat(event.venues().get(0).name()).isEqualTo("Centre Saint-Exemple, Metz");
    assertThat(event.sessions())
        .extracting(
            session -> session.id().value(), session -> session.slot().toString(), Session::kind)
        .containsExactly(
            tuple("accueil-cafe", "08:30-09:00", SessionKind.WELCOME),
            tuple("ouverture-officielle", "09:00-09:45", SessionKind.SPEECHES),
            tuple("pause", "11:00-11:15", SessionKind.BREAK),
            tuple("atelier-reparer-son-telephone", "11:15-12:30", SessionKind.WORKSHOP));
  }

  @Test
  void what_no_rule_understands_is_kept_in_notes_or_told() {
    ForeignPlan plan = simple().read();
    assertThat(plan.reading().event().sessions().get(0).notes().markdown())
        .isEqualTo("Validé ? : oui");
    assertThat(plan.reading().findings())
        .extracting(Finding::code)
        .containsExactly("plan-row-passed");
    assertThat(plan.reading().isWhole()).isTrue();
  }

  @Test
  void each_column_tells_how_it_was_understood() {
    ForeignPlan plan = simple().read();
    assertThat(plan.columns())
        .extracting(column -> column.place().cell(), ColumnReading::header, ColumnReading::meaning)
        .startsWith(
            tuple("A4", "Horaires", Optional.of(Meaning.SLOT)),
            tuple("B4", "Durée", Optional.of(Meaning.LENGTH)),
            tuple("C4", "Intitulé", Optional.of(Meaning.TITLE)))
        .endsWith(tuple("F4", "Validé ?", Optional.of(Meaning.STATE)));
    assertThat(plan.columns().get(0).finding().message(Locale.FRENCH))
        .isEqualTo(
            "La colonne «\u00A0Horaires\u00A0» a été lue comme\u00A0: horaire"
                + " (8h30 - 9h00 | 9h00 - 9h45 | 11h-11h15).");
  }

  @Test
  void each_datum_knows_its_cell() {
    ForeignPlan plan = simple().read();
    assertThat(plan.reading().sources().find(Pointer.parse("/sessions/ouverture-officielle")))
        .map(Object::toString)
        .contains("plan.xlsx: Feuil1!C6");
    assertThat(plan.reading().sources().find(Pointer.parse("/sessions/pause/slot/start")))
        .map(Object::toString)
        .contains("plan.xlsx: Feuil1!A7");
    assertThat(plan.reading().sources().find(Pointer.parse("/venues/0/rooms/amphi/name")))
        .map(Object::toString)
        .contains("plan.xlsx: Feuil1!D6");
    assertThat(plan.reading().sources().find(Pointer.parse("/people/exemple/function")))
        .map(Object::toString)
        .contains("plan.xlsx: Feuil1!E6");
  }

  @Test
  void speakers_may_go_on_in_the_rows_below() {
    Event event =
        Plan.of("Horaire", "Titre", "Intervenants")
            .row("9h", "Table ronde", "Léa Invention")
            .row(null, null, "Ugo Prose")
            .row(null, null, "Nora Roman")
            .event();
    assertThat(event.sessions()).hasSize(1);
    assertThat(event.sessions().get(0).participations()).hasSize(3);
  }

  @Test
  void whoever_has_no_name_is_a_group_and_organisations_are_told_from_people() {
    Event event =
        Plan.of("Horaire", "Titre", "Intervenants", "Responsable")
            .row("9h", "A", "Le maire\n3 bénévoles\nCNFPT", "Anna Bell")
            .row("10h", "B", "Association d’Essai ; Équipe projet", "BELL Anna")
            .event();
    assertThat(event.groups())
        .extracting(Group::name, Group::headCount)
        .containsExactly(
            tuple("Le maire", Optional.of(1)),
            tuple("3 bénévoles", Optional.of(3)),
            tuple("Équipe projet", Optional.empty()));
    assertThat(event.organisations())
        .extracting(Organisation::name)
        .containsExactly("CNFPT", "Association d’Essai");
    assertThat(event.people()).hasSize(1);
    assertThat(event.sessions().get(1).participations())
        .extracting(part -> part.who().value(), Participation::role)
        .contains(tuple("bell", Role.CREW));
  }

  @Test
  void functions_and_organisations_in_columns_of_their_own_join_their_speakers() {
    Event event =
        Plan.of("Horaire", "Titre", "Intervenants", "Fonction", "Structure")
            .row("9h", "A", "Sam Test ; Lou Épreuve", "Élu ; Directrice", "Ville ; Asso")
            .row("10h", "B", "Sam Test", "Président du jury", "Ville")
            .row("11h", "C", "Anna Bell, Carl Dupré", "Directrice", null)
            .event();
    assertThat(event.people())
        .extracting(Person::surname, Person::function)
        .startsWith(tuple("Test", Optional.of("Élu")), tuple("Épreuve", Optional.of("Directrice")));
    assertThat(event.sessions().get(1).participations().get(0).function())
        .contains("Président du jury");
    assertThat(event.sessions().get(2).notes().markdown()).isEqualTo("Fonction : Directrice");
  }

  @Test
  void headers_that_are_repeated_are_no_sessions() {
    Event event =
        Plan.of("Horaire", "Titre").row("9h", "A").row("Horaire", "Titre").row("10h", "B").event();
    assertThat(event.sessions()).extracting(Session::title).containsExactly("A", "B");
  }

  @Test
  void equal_titles_get_ids_of_their_own_and_typed_ids_are_kept() {
    Event event =
        Plan.of("ID", "Horaire", "Titre")
            .row(null, "9h", "Pause")
            .row(null, "10h", "Pause")
            .row("ATELIER 1", "11h", "Couture")
            .row(1001, "12h", "Cuisine")
            .row(1001, "13h", "Cuisine")
            .event();
    assertThat(event.sessions())
        .extracting(session -> session.id().value())
        .containsExactly("pause", "pause-2", "atelier-1", "s1001", "cuisine");
  }

  @Test
  void every_wrong_cell_is_told_with_its_place_and_the_rest_is_read() {
    ForeignPlan plan =
        Plan.of("Date", "Début", "Durée", "Titre")
            .row("31/02/2023", "9h75", "un peu", "A")
            .row(LocalDate.of(2023, 11, 16), "9h", "30 min", "B")
            .read();
    assertThat(plan.reading().findings())
        .extracting(Finding::code, finding -> finding.source().orElseThrow().toString())
        .containsExactly(
            tuple("cell-date", "plan.xlsx: Feuil1!A2"),
            tuple("cell-time", "plan.xlsx: Feuil1!B2"),
            tuple("cell-length", "plan.xlsx: Feuil1!C2"));
    assertThat(plan.reading().isWhole()).isFalse();
    assertThat(plan.reading().event().sessions()).hasSize(2);
  }

  @Test
  void a_workbook_without_any_plan_is_told_once_with_what_was_looked_for() {
    ForeignPlan plan = Plan.of("9h", "Accueil").row("10h", "Discours").read();
    assertThat(plan.reading().findings())
        .extracting(Finding::code)
        .containsExactly("plan-without-headers");
    Finding finding = plan.reading().findings().get(0);
    assertThat(finding.message(Locale.FRENCH)).contains("Feuil1");
    assertThat(finding.hint(Locale.FRENCH)).contains("Titre", "Horaire");
    assertThat(plan.reading().isWhole()).isFalse();
  }

  @Test
  void english_plans_are_read_as_well() {
    Event event =
        Plan.of("Day", "Start time", "End time", "Room", "Title", "Speakers", "Format", "Language")
            .row(
                "Monday, March 3, 2025",
                "9:00 am",
                "9:45 am",
                "Hall",
                "Opening",
                "Jane Sample",
                "Keynote",
                "German")
            .row(
                "Tuesday, March 4, 2025",
                "1:00 pm",
                "2 pm",
                "Hall",
                "How to",
                "TBD",
                "Workshop",
                "EN")
            .event();
    assertThat(event.language()).isEqualTo("en");
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString(), Session::kind, Session::language)
        .containsExactly(
            tuple("2025-03-03 09:00-09:45", SessionKind.PRESENTATION, Optional.of("de")),
            tuple("2025-03-04 13:00-14:00", SessionKind.WORKSHOP, Optional.of("en")));
  }

  @Test
  void equipment_is_counted_where_it_is() {
    Session session =
        Plan.of("Horaire", "Titre", "Besoins techniques")
            .row("9h", "A", "2 micros HF, vidéoprojecteur (4:3, HDMI) ; 1 x pupitre\nmicro HF")
            .session();
    assertThat(session.needs())
        .extracting(need -> need.item().value(), need -> need.quantity())
        .containsExactly(
            tuple("micros-hf", Optional.of(2)),
            tuple("videoprojecteur-4-3-hdmi", Optional.empty()),
            tuple("pupitre", Optional.of(1)),
            tuple("micros-hf", Optional.empty()));
  }

  @Test
  void an_open_government_day_of_munich_comes_in_whole() throws IOException {
    Assumptions.assumeTrue(Files.exists(MUNICH), "the shared corpus is missing");
    ForeignPlan plan;
    try (InputStream in = Files.newInputStream(MUNICH)) {
      plan = ForeignPlan.read(ScannedWorkbook.read(in, "munich.xlsx"), "munich.xlsx");
    }
    Event event = plan.reading().event();
    assertThat(plan.reading().findings()).isEmpty();
    assertThat(event.language()).isEqualTo("de");
    assertThat(event.days())
        .extracting(Day::date)
        .containsExactly(Optional.of(LocalDate.of(2016, 10, 27)));
    assertThat(event.venues().get(0).rooms())
        .extracting(Room::name)
        .containsExactly("Altes Rathaus", "Ratstrinkstube");
    assertThat(event.people()).hasSize(15);
    assertThat(event.sessions()).hasSize(13);
    Session panel = event.sessions().get(11);
    assertThat(panel.kind()).isEqualTo(SessionKind.ROUND_TABLE);
    assertThat(panel.slot().toString()).isEqualTo("15:30-");
    assertThat(panel.participations())
        .extracting(part -> part.who().value())
        .containsExactly("loffler", "rothenhofer", "sturmer", "klein");
  }
}
