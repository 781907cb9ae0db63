package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;
import org.conducteur.port.Reading;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningEditsTest {
  private static final String RUN = "tblRunOfShow";

  @Test
  void a_longer_session_moves_what_follows_until_a_break_takes_it_up() throws IOException {
    assertThat(edit().type(RUN, "Titre", "Ouverture", "Durée", "50 min").changes())
        .containsExactly(
            "/sessions/opening/slot/end: 09:45 -> 09:50",
            "/sessions/coffee/slot/start: 09:45 -> 09:50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9h10", "9:10", "9.10", "09 h 10", "9:10:00"})
  void a_start_is_read_however_it_is_typed(String typed) throws IOException {
    assertThat(edit().type(RUN, "Titre", "Ouverture", "Début", typed).changes())
        .contains(
            "/sessions/opening/slot/start: 09:00 -> 09:10",
            "/sessions/opening/slot/end: 09:45 -> 09:55");
  }

  @Test
  void a_true_time_of_excel_is_read_too() throws IOException {
    assertThat(
            edit().type(RUN, "Titre", "Regards croisés", "Début", 10.5 / 24 + 5.0 / 1440).changes())
        .containsExactly(
            "/sessions/interview/slot/start: 10:30 -> 10:35",
            "/sessions/interview/slot/end: 11:30 -> 11:35");
  }

  @Test
  void a_wrong_time_is_told_with_its_cell_and_changes_nothing() throws IOException {
    Reading reading = edit().type(RUN, "Titre", "Ouverture", "Début", "9h75").read();

    assertThat(reading.event()).isEqualTo(PlanningEvent.of());
    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.findings().get(0).source().orElseThrow().toString())
        .isEqualTo("plan.xlsx: Conducteur!C5");
    assertThat(reading.findings().get(0).message(Locale.FRENCH)).contains("9h75");
  }

  @Test
  void words_and_choices_change_one_field_each() throws IOException {
    assertThat(
            edit()
                .type(RUN, "Titre", "Atelier voile", "Nature", "DEMONSTRATION")
                .type(RUN, "Titre", "Atelier voile", "Remarques", "*Gilet* obligatoire")
                .type(RUN, "Titre", "Atelier voile", "Titre", "Atelier kayak")
                .type("tblTasks", "Tâche", "Louer la scène", "État", "fait")
                .type("tblTasks", "Tâche", "Louer la scène", "Échéance", "J-10")
                .type("tblRooms", "Salle", "Studio", "Places assises", 40)
                .changes())
        .containsExactlyInAnyOrder(
            "/sessions/workshop/title: Atelier voile -> Atelier kayak",
            "/sessions/workshop/kind: WORKSHOP -> DEMONSTRATION",
            "/sessions/workshop/remarks:  -> *Gilet* obligatoire",
            "/tasks/first/state: OPEN -> DONE",
            "/tasks/first/due: OnDate[date=2026-03-15] -> Relative[days=-10]",
            "/venues/0/rooms/studio/seatedCapacity:  -> 40");
  }

  @Test
  void people_are_known_in_any_order_and_case_and_keep_what_is_not_shown() throws IOException {
    assertThat(
            edit()
                .type(
                    RUN,
                    "Titre",
                    "Ouverture",
                    "Qui",
                    "Ava MARTIN (intervention)\nDURAND Ben (animation)\nChloé PETIT")
                .changes())
        .containsExactly(
            "ADDED /people/chloe-petit",
            "/sessions/opening/participations/1/role: MC -> MODERATOR",
            "ADDED /sessions/opening/participations/2");
  }

  @Test
  void a_new_row_is_a_new_session_and_an_inserted_one_a_new_item() throws IOException {
    Event event =
        edit()
            .insert(RUN, 2, "Titre", "Hymne", "Durée", "3 min", "Nature", "Spectacle", "N°", "1.2")
            .append(RUN, "Titre", "Rangement", "Début", "15h", "Durée", "1h30", "Salle", "Quai")
            .read()
            .event();

    assertThat(event.sessions().get(0).runningOrder())
        .extracting(item -> item.title())
        .containsExactly("Mot de bienvenue", "Hymne", "Film", "Clôture");
    assertThat(event.sessions()).hasSize(6);
    assertThat(event.sessions())
        .filteredOn(session -> session.title().equals("Rangement"))
        .extracting(session -> session.slot().toString())
        .containsExactly("15:00-16:30");
    assertThat(event.venues().get(0).rooms()).extracting(room -> room.name()).contains("Quai");
  }

  @Test
  void a_copied_row_is_a_new_one_and_a_missing_one_is_gone() throws IOException {
    assertThat(edit().copy("tblTasks", "Tâche", "Monter la scène").changes())
        .containsExactly("ADDED /tasks/monter-la-scene");
    assertThat(edit().delete("tblTasks", "Tâche", "Monter la scène").changes())
        .containsExactly("REMOVED /tasks/second");
  }

  @Test
  void rows_may_name_what_other_sheets_add() throws IOException {
    assertThat(
            edit()
                .append("tblTasks", "Tâche", "Sono", "Responsable", "Zoé ROUX", "Après", "Lumières")
                .append("tblTasks", "Tâche", "Lumières", "Séance", "bal")
                .append("tblMedia", "Séance", "Bal", "Support", "Playlist", "Nature", "son")
                .append("tblPeople", "Nom", "Zoé ROUX", "Fonction", "Régisseuse")
                .changes())
        .containsExactlyInAnyOrder(
            "ADDED /tasks/sono",
            "ADDED /tasks/lumieres",
            "ADDED /sessions/party/media/playlist",
            "ADDED /people/zoe-roux");
  }

  @Test
  void facts_of_the_event_are_edited_on_the_first_sheet() throws IOException {
    Editing editing = edit();
    var sheet = editing.workbook().getSheet("Événement");
    // POI leaves what an inline text said before, unless the cell is emptied first.
    sheet.getRow(0).getCell(0).setBlank();
    sheet.getRow(0).getCell(0).setCellValue("Fête des quais");
    for (var row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals("Ville")) {
        row.getCell(1).setCellValue("Rivombre");
      }
    }

    assertThat(editing.changes())
        .isEqualTo(List.of("/title: Fête du port -> Fête des quais", "/city:  -> Rivombre"));
  }

  @Test
  void the_order_of_items_is_that_of_their_rows() throws IOException {
    Editing editing = edit();
    var table = editing.workbook().getTable(RUN);
    var sheet = table.getXSSFSheet();
    // Cuts the first item and inserts it below the second one.
    sheet.shiftRows(5, 5, 40);
    sheet.shiftRows(6, 6, -1);
    sheet.shiftRows(45, 45, -39);

    assertThat(editing.changes()).containsExactly("MOVED /sessions/opening/runningOrder/1");
  }

  @Test
  void a_sheet_that_somebody_sorted_by_title_changes_nothing() throws IOException {
    Editing editing = edit();
    var sheet = editing.workbook().getTable(RUN).getXSSFSheet();
    List<XSSFRow> rows = new ArrayList<>();
    for (int i = 4; i <= sheet.getLastRowNum(); i++) {
      rows.add(sheet.getRow(i));
    }
    int title = 8;
    rows.sort(Comparator.comparing(row -> row.getCell(title).getStringCellValue()));
    int below = sheet.getLastRowNum() + 1;
    for (XSSFRow row : rows) {
      sheet.createRow(below++).copyRowFrom(row, new CellCopyPolicy());
    }
    for (XSSFRow row : rows) {
      sheet.removeRow(row);
    }

    assertThat(editing.changes()).isEmpty();
  }

  @Test
  void a_start_typed_over_the_very_time_that_was_calculated_is_fixed() throws IOException {
    assertThat(edit().type(RUN, "Titre", "Café", "Début", "9h45").changes())
        .containsExactly("/sessions/coffee/fixedStart: false -> true");
  }

  @Test
  void a_text_that_no_cell_holds_whole_is_not_lost_by_changing_what_is_shown() throws IOException {
    Event event =
        PlanningEvent.of().toBuilder()
            .tasks(
                List.of(
                    Task.builder(TaskId.of("long"), "Longue")
                        .details(RichText.of("mot ".repeat(10_000)))
                        .build()))
            .build();
    String shown = Book.of(event).text("tblTasks", 0, "Détails");

    Reading reading =
        Editing.of(event).type("tblTasks", 0, "Détails", "Autre " + shown.substring(6)).read();
    assertThat(reading.event()).isEqualTo(event);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("cell-cut");

    assertThat(Editing.of(event).type("tblTasks", 0, "Détails", "Tout autre").changes()).hasSize(1);
  }

  @Test
  void a_new_session_takes_place_on_the_day_of_the_one_above() throws IOException {
    DayId sunday = DayId.of("sunday");
    Event event =
        Event.builder("Fête")
            .days(
                List.of(
                    new Day(
                        sunday,
                        Optional.of(PlanningEvent.DATE),
                        Optional.empty(),
                        Optional.empty()),
                    new Day(
                        DayId.of("monday"),
                        Optional.of(PlanningEvent.DATE.plusDays(1)),
                        Optional.empty(),
                        Optional.empty())))
            .sessions(
                List.of(
                    Session.builder(SessionId.of("opening"), "Ouverture")
                        .slot(
                            new Slot(
                                Optional.of(sunday),
                                Optional.of(DayTime.of(9, 0)),
                                Optional.of(DayTime.of(9, 30))))
                        .build()))
            .build();

    Event edited =
        Editing.of(event)
            .append(RUN, "Titre", "Débat", "Début", "10h", "Fin", "11h")
            .append(RUN, "Titre", "Bilan", "Jour", "31/05/2026", "Début", "14h", "Durée", "1h")
            .read()
            .event();

    assertThat(edited.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly("sunday 09:00-09:30", "sunday 10:00-11:00", "monday 14:00-15:00");
  }

  private static Editing edit() throws IOException {
    return Editing.of(PlanningEvent.of());
  }
}
