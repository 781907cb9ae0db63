package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.conducteur.check.Checked;
import org.conducteur.check.Checker;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.Silenced;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.event.Silence;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;
import org.conducteur.port.Reading;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.time.Deadline;
import org.junit.jupiter.api.Test;

/** Somebody who says beside the findings why they are not to be told. */
class FindingReasonsTest {
  private static final String TABLE = "tblFindings";
  private static final String REASON = "Ignorer car";
  private static final String OVERDUE = "task-overdue";

  /** Two tasks that are late. */
  private static Event event(Silence... silences) {
    return PlanningEvent.of().toBuilder()
        .asOf(LocalDate.of(2026, 5, 1))
        .tasks(ImmutableList.of(late("flags", "Pavoiser le port"), late("boats", "Sortir")))
        .silences(ImmutableList.copyOf(silences))
        .build();
  }

  private static Task late(String id, String title) {
    return Task.builder(TaskId.of(id), title)
        .due(new Deadline.OnDate(LocalDate.of(2026, 4, 1)))
        .build();
  }

  private static Silence silence(String place, String reason) {
    return new Silence(OVERDUE, Pointer.parse(place), Optional.of(reason));
  }

  /** Types a reason beside the finding of a rule at a place. */
  private static Editing because(Editing editing, String id, Object reason) {
    return editing.type(TABLE, editing.book().row(TABLE, "id", id), REASON, reason);
  }

  private static Editing french(Event event) throws IOException {
    return Editing.checked(event, Locale.FRENCH);
  }

  private static String overdue(String task) {
    return Checker.standard().check(event()).stream()
        .filter(finding -> finding.code().equals(OVERDUE))
        .map(finding -> finding.place().toString())
        .filter(place -> place.startsWith("/tasks/" + task))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_reason_silences_the_rule_there_and_the_next_workbook_shows_it() throws IOException {
    String place = overdue("flags");

    Reading reading =
        because(french(event()), OVERDUE + " " + place, " Le vent a tout pris.\n").read();

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.event()).isEqualTo(event(silence(place, "Le vent a tout pris.")));
    assertThat(reading.sources().find(Pointer.of("silences", 0, "reason")).orElseThrow())
        .hasToString("plan.xlsx: " + reasonCell(OVERDUE + " " + place));
    Checked checked = Checker.standard().review(reading.event());
    assertThat(checked.silenced())
        .extracting(Silenced::silence)
        .contains(silence(place, "Le vent a tout pris."));
    Editing next = french(reading.event());
    int row = next.book().row(TABLE, "id", OVERDUE + " " + place);
    assertThat(next.book().text(TABLE, row, "Gravité")).isEqualTo("écartée");
    assertThat(next.book().text(TABLE, row, REASON)).isEqualTo("Le vent a tout pris.");
    assertThat(next.changes()).isEmpty();
  }

  private static String reasonCell(String id) throws IOException {
    Book book = french(event()).book();
    Cell cell = book.cell(TABLE, book.row(TABLE, "id", id), REASON);
    return cell.getSheet().getSheetName() + "!" + cell.getAddress();
  }

  @Test
  void a_changed_reason_changes_the_silence_and_a_cleared_one_takes_it_away() throws IOException {
    String place = overdue("flags");
    Event silent = event(silence(place, "Avant."));
    String id = OVERDUE + " " + place;

    assertThat(because(french(silent), id, "Après.").changes())
        .containsExactly("/silences/0/reason: Avant. -> Après.");
    assertThat(because(french(silent), id, "").changes()).containsExactly("REMOVED /silences/0");
    assertThat(because(french(silent), id, "  \n ").changes())
        .containsExactly("REMOVED /silences/0");
    assertThat(because(french(event()), id, " \t ").changes()).isEmpty();
  }

  @Test
  void a_silence_for_several_findings_is_changed_in_any_of_their_rows() throws IOException {
    Silence all = silence("/tasks", "Report voté.");
    Event silent = event(all);
    String id = OVERDUE + " /tasks";
    Editing one = because(french(silent), id, "Report revoté.");
    Editing cleared = because(french(silent), id, "");
    Editing both = because(because(french(silent), id, ""), id, "");
    List<Integer> rows = rows(both.book(), id);
    rows.forEach(row -> both.type(TABLE, row, REASON, ""));

    assertThat(rows).hasSize(2);
    assertThat(one.changes()).containsExactly("/silences/0/reason: Report voté. -> Report revoté.");
    assertThat(cleared.changes()).isEmpty();
    assertThat(both.changes()).containsExactly("REMOVED /silences/0");
  }

  private static List<Integer> rows(Book book, String id) {
    return IntStream.range(0, book.table(TABLE).getDataRowCount())
        .filter(row -> book.text(TABLE, row, "id").equals(id))
        .boxed()
        .toList();
  }

  @Test
  void two_reasons_for_the_same_are_asked_about_and_change_nothing() throws IOException {
    Event silent = event(silence("/tasks", "Report voté."));
    Editing editing = french(silent);
    List<Integer> rows = rows(editing.book(), OVERDUE + " /tasks");
    editing.type(TABLE, rows.get(0), REASON, "Un.").type(TABLE, rows.get(1), REASON, "Deux.");

    Reading reading = editing.read();

    assertThat(reading.event()).isEqualTo(silent);
    assertThat(reading.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("cell-reason-twice"))
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
        .satisfies(finding -> assertThat(finding.message(Locale.FRENCH)).contains("Un.", "Deux."));
  }

  @Test
  void rows_may_be_sorted_and_deleted_and_others_inserted() throws IOException {
    String place = overdue("boats");
    Editing editing = because(french(event()), OVERDUE + " " + place, "La marée.");
    swapFirstAndLast(editing);
    editing.insert(TABLE, 1, "Constat", "À voir avec le port");
    String other = editing.book().text(TABLE, 2, "Constat");
    editing.delete(TABLE, "Constat", other);

    assertThat(editing.read().event()).isEqualTo(event(silence(place, "La marée.")));
    assertThat(editing.read().findings()).isEmpty();
  }

  private static void swapFirstAndLast(Editing editing) {
    XSSFTable table = editing.book().table(TABLE);
    XSSFSheet sheet = table.getXSSFSheet();
    Row one = sheet.getRow(table.getStartRowIndex() + 1);
    Row other = sheet.getRow(table.getEndRowIndex());
    for (int i = table.getStartColIndex(); i <= table.getEndColIndex(); i++) {
      String text = one.getCell(i).getStringCellValue();
      one.getCell(i).setCellValue(other.getCell(i).getStringCellValue());
      other.getCell(i).setCellValue(text);
    }
  }

  @Test
  void a_reason_beside_nothing_is_told() throws IOException {
    Editing editing = french(event());
    editing.insert(TABLE, 1, REASON, "Parce que");

    Reading reading = editing.read();

    assertThat(reading.event()).isEqualTo(event());
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("cell-not-here");
  }

  @Test
  void a_reason_for_what_is_mended_or_gone_is_told_and_left_out() throws IOException {
    String place = overdue("flags");
    String id = OVERDUE + " " + place;
    Editing mended = because(french(event()), id, "Le vent.");
    mended.type("tblTasks", "Tâche", "Pavoiser le port", "État", "fait");
    Editing gone = because(french(event()), id, "Le vent.");
    gone.delete("tblTasks", "Tâche", "Pavoiser le port");
    Editing madeUp = because(french(event()), id, "Le vent.");
    madeUp.type(TABLE, madeUp.book().row(TABLE, "id", id), "id", "no-such-rule /tasks");

    for (Editing editing : List.of(mended, gone, madeUp)) {
      Reading reading = editing.read();
      assertThat(reading.event().silences()).isEmpty();
      assertThat(reading.isWhole()).isTrue();
      assertThat(reading.findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.code()).isEqualTo("cell-reason-idle"))
          .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
          .satisfies(finding -> assertThat(finding.source()).isPresent());
    }
    assertThat(gone.read().event().tasks()).hasSize(1);
  }

  @Test
  void the_reason_follows_what_it_is_about_when_rows_come_before_it() throws IOException {
    Event event = withItems("Salut des chefs", "Le port de demain");
    Finding finding =
        Checker.standard().check(event).stream()
            .filter(one -> one.place().toString().startsWith("/sessions/opening/runningOrder/1"))
            .findFirst()
            .orElseThrow();
    Editing editing = because(french(event), finding.code() + " " + finding.place(), "Voulu.");
    int row = editing.book().row("tblRunOfShow", "Titre", "Salut des chefs");
    editing.insert("tblRunOfShow", row, "N°", "1.1", "Titre", "Fanfare");

    Event read = editing.read().event();

    assertThat(opening(read).runningOrder())
        .extracting(RunningItem::title)
        .containsExactly("Fanfare", "Salut des chefs", "Le port de demain");
    assertThat(read.silences())
        .singleElement()
        .satisfies(
            silence ->
                assertThat(silence.place().toString())
                    .startsWith("/sessions/opening/runningOrder/2"));
  }

  private static Event withItems(String... titles) {
    Event event = PlanningEvent.of();
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(
                    session ->
                        session.id().equals(SessionId.of("opening"))
                            ? session.toBuilder()
                                .runningOrder(
                                    List.of(titles).stream()
                                        .map(
                                            title ->
                                                RunningItem.builder(title)
                                                    .speakers(List.of(PartyId.of("nobody")))
                                                    .build())
                                        .toList())
                                .build()
                            : session)
                .toList())
        .build();
  }

  private static Session opening(Event event) {
    return event.sessions().stream()
        .filter(session -> session.id().equals(SessionId.of("opening")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_silence_without_a_reason_is_given_one_where_that_is_found() throws IOException {
    Silence mute = new Silence(OVERDUE, Pointer.parse(overdue("flags")), Optional.empty());
    Event silent = event(mute);
    Editing editing = french(silent);
    Book book = editing.book();
    int told =
        IntStream.range(0, book.table(TABLE).getDataRowCount())
            .filter(row -> book.text(TABLE, row, "Constat").contains(OVERDUE))
            .findFirst()
            .orElseThrow();

    assertThat(book.text(TABLE, told, "id")).isEqualTo(FindingRow.id(mute));
    assertThat(french(silent).changes()).isEmpty();
    assertThat(editing.type(TABLE, told, REASON, "Le vent.").changes())
        .containsExactly("/silences/0/reason:  -> Le vent.");
  }

  @Test
  void numbers_are_words_and_what_is_no_value_is_told() throws IOException {
    String id = OVERDUE + " " + overdue("flags");
    Editing broken = french(event());
    cell(broken, id).setCellErrorValue(FormulaError.REF.getCode());
    Editing unknown = french(event());
    cell(unknown, id).setCellFormula("A1&A2");

    assertThat(because(french(event()), id, 12).read().event().silences())
        .extracting(Silence::reason)
        .containsExactly(Optional.of("12"));
    assertThat(broken.read().findings()).extracting(Finding::code).containsExactly("cell-fault");
    assertThat(unknown.read().findings())
        .extracting(Finding::code)
        .containsExactly("cell-not-computed");
    assertThat(unknown.read().event()).isEqualTo(event());
  }

  private static Cell cell(Editing editing, String id) {
    return editing.book().cell(TABLE, editing.book().row(TABLE, "id", id), REASON);
  }

  @Test
  void a_reason_may_be_as_long_as_a_cell_and_a_longer_one_is_not_cut() throws IOException {
    String place = overdue("flags");
    String id = OVERDUE + " " + place;
    String pages = "Le vent. ".repeat(560).strip();
    Event endless = event(silence(place, "mot ".repeat(10_000)));
    Editing cut = french(endless);
    String shown = cell(cut, id).getStringCellValue();

    assertThat(because(french(event()), id, pages).read().event())
        .isEqualTo(event(silence(place, pages)));
    assertThat(french(event(silence(place, pages))).changes()).isEmpty();
    assertThat(french(endless).changes()).isEmpty();
    assertThat(because(cut, id, "Un " + shown.substring(4)).read().findings())
        .extracting(Finding::code)
        .containsExactly("cell-cut");
  }

  @Test
  void without_the_column_or_the_ids_nothing_is_taken_back() throws IOException {
    Event silent = event(silence(overdue("flags"), "Le vent."));
    Editing renamed = french(silent);
    renamed.type(TABLE, -1, REASON, "Autre chose");
    Editing nameless = french(silent);
    nameless.type(TABLE, -1, "id", "Autre chose");

    assertThat(renamed.read().event()).isEqualTo(silent);
    assertThat(renamed.read().findings())
        .extracting(Finding::code)
        .containsExactly("column-missing");
    assertThat(nameless.read().event()).isEqualTo(silent);
    assertThat(nameless.read().findings()).isEmpty();
  }

  @Test
  void without_the_sheet_everything_stays_silenced() throws IOException {
    Event silent = event(silence(overdue("flags"), "Le vent."));
    Editing editing = french(silent);
    editing
        .workbook()
        .removeSheetAt(
            editing.workbook().getSheetIndex(editing.book().table(TABLE).getXSSFSheet()));

    assertThat(editing.read().event()).isEqualTo(silent);
  }

  @Test
  void events_of_every_shape_with_any_findings_silenced_come_back_as_they_were()
      throws IOException {
    EventGenerator generator = EventGenerator.of(808);
    String[] languages = {"fr", "en", "de", "da"};
    for (int i = 0; i < 24; i++) {
      Event event = silenced(generator.next());
      Locale language = Locale.forLanguageTag(languages[i % languages.length]);

      Reading reading = Editing.checked(event, language).read();

      assertThat(reading.event()).as("event %s", i).isEqualTo(event);
      assertThat(reading.findings()).as("event %s", i).isEmpty();
    }
  }

  /** With each third finding silenced, each ninth without a reason. */
  private static Event silenced(Event event) {
    ImmutableList.Builder<Silence> silences = ImmutableList.builder();
    silences.addAll(event.silences());
    ImmutableList<Finding> findings = Checker.standard().check(event);
    for (int i = 0; i < findings.size(); i += 3) {
      Finding finding = findings.get(i);
      Optional<String> reason = i % 9 == 0 ? Optional.empty() : Optional.of("Raison " + i);
      silences.add(new Silence(finding.code(), finding.place(), reason));
    }
    return event.toBuilder().silences(silences.build()).build();
  }
}
