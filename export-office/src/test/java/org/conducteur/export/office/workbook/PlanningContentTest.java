package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.conducteur.event.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningContentTest {
  private static final double HOUR = 1 / 24.0;

  private Book book;

  @BeforeEach
  void write() throws IOException {
    book = Book.of(PlanningEvent.of());
  }

  @Test
  void times_and_dates_are_numbers_that_show_as_times_and_dates() {
    assertThat(book.number("tblRunOfShow", 0, "Début")).isEqualTo(9 * HOUR);
    assertThat(book.shown("tblRunOfShow", 0, "Début")).isEqualTo("09:00");
    assertThat(book.shown("tblRunOfShow", 0, "Durée")).isEqualTo("0:45");
    assertThat(book.shown("tblRunOfShow", 0, "Début au plus tard")).isEqualTo("09:15");
    assertThat(DateUtil.getLocalDateTime(book.number("tblRunOfShow", 0, "Jour")))
        .isEqualTo(PlanningEvent.DATE.atStartOfDay());
  }

  @Test
  void a_time_past_midnight_counts_on() {
    int row = book.row("tblRunOfShow", "Titre", "Bal");

    assertThat(book.number("tblRunOfShow", row, "Fin")).isEqualTo(25.5 * HOUR);
    assertThat(book.shown("tblRunOfShow", row, "Fin")).isEqualTo("25:30");
    assertThat(book.shown("tblRunOfShow", row, "Durée")).isEqualTo("3:30");
  }

  @Test
  void items_of_a_running_order_follow_each_other_by_formulas() {
    assertThat(book.cell("tblRunOfShow", 1, "Début").getCellType()).isEqualTo(CellType.FORMULA);
    assertThat(book.shown("tblRunOfShow", 1, "Début")).isEqualTo("09:00");
    assertThat(book.shown("tblRunOfShow", 2, "Début")).isEqualTo("09:05");
    assertThat(book.shown("tblRunOfShow", 2, "Fin")).isEqualTo("09:15");
  }

  @Test
  void a_fixed_start_is_typed() {
    assertThat(book.cell("tblRunOfShow", 3, "Début").getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(book.shown("tblRunOfShow", 3, "Début")).isEqualTo("09:40");
  }

  @Test
  void the_run_of_show_goes_room_by_room_in_time_order() {
    List<String> titles =
        IntStream.range(0, book.table("tblRunOfShow").getDataRowCount())
            .mapToObj(row -> book.text("tblRunOfShow", row, "Titre"))
            .toList();

    // The break has no room: it stays where the day was before.
    assertThat(titles)
        .containsExactly(
            "Ouverture",
            "Mot de bienvenue",
            "Film",
            "Clôture",
            "Café",
            "Regards croisés",
            "Bal",
            "Atelier voile");
  }

  @Test
  void people_show_who_is_not_sure_yet_and_what_is_missing() {
    assertThat(book.text("tblPeople", 0, "État")).isEqualTo("confirmé");
    assertThat(book.text("tblPeople", 0, "Il manque")).isEqualTo("Envoyer le texte (mi-avril)");
    assertThat(book.text("tblPeople", 1, "État")).isEqualTo("à confirmer");
    assertThat(book.text("tblPeople", 1, "Il manque"))
        .isEqualTo("fonction\nFilm du port (1er avril 2026)");
    assertThat(book.number("tblPeople", 2, "Effectif")).isEqualTo(12);
  }

  @Test
  void equipment_is_short_by_what_is_needed_at_once_and_not_by_the_sum() {
    // 2 at 9:00, 2 from 10:00 to 11:00 and 3 from 10:30 on: five at once, of three.
    assertThat(book.number("tblEquipment", 0, "Somme des besoins")).isEqualTo(7);
    assertThat(book.number("tblEquipment", 0, "Besoin simultané")).isEqualTo(5);
    assertThat(book.number("tblEquipment", 0, "Manque")).isEqualTo(2);
    assertThat(book.number("tblEquipment", 1, "Besoins sans quantité")).isEqualTo(1);
  }

  @Test
  void deadlines_stand_in_words_and_as_dates() {
    int row = book.row("tblTasks", "Tâche", "Monter la scène");

    assertThat(book.text("tblTasks", row, "Échéance")).isEqualTo("la veille");
    assertThat(book.cell("tblTasks", row, "Au plus tard le").getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2026, 5, 29, 0, 0));
    assertThat(book.text("tblTasks", row, "Après")).isEqualTo("Louer la scène");
  }

  @Test
  void figures_are_numbers_and_answers_are_points() {
    assertThat(book.number("tblCountries", 0, "Nord")).isEqualTo(1250);
    assertThat(book.text("tblCountries", 1, "Nord")).isEqualTo("12,5 à 15");
    assertThat(book.text("tblCountries", 2, "Nord"))
        .isEqualTo("• Deux ports\n   – dont un de pêche\n• Un phare (à confirmer)");
    assertThat(book.text("tblCountries", 2, "Sud")).isEmpty();
  }

  @Test
  void every_row_knows_what_it_stands_for() {
    assertThat(book.text("tblRunOfShow", 2, "id")).isEqualTo("opening/1");
    XSSFTable table = book.table("tblRunOfShow");
    assertThat(table.getXSSFSheet().isColumnHidden(table.getEndColIndex())).isTrue();
  }

  @Test
  void headers_stay_in_view_and_repeat_on_each_page() {
    for (Sheet sheet : book.workbook()) {
      if (!((XSSFSheet) sheet).getTables().isEmpty()) {
        PaneInformation pane = sheet.getPaneInformation();
        assertThat(pane.isFreezePane()).as(sheet.getSheetName()).isTrue();
        assertThat((int) pane.getHorizontalSplitPosition()).isEqualTo(4);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      }
    }
  }

  @Test
  void the_file_says_what_it_is_and_is_dated_by_the_event() {
    var properties = book.workbook().getProperties().getCoreProperties();

    assertThat(properties.getTitle()).isEqualTo("Fête du port");
    assertThat(properties.getCreator()).isEqualTo("Ville du Port");
    assertThat(properties.getCreated()).isEqualTo("2026-04-20T00:00:00Z");
    assertThat(properties.getModified()).isEqualTo("2026-04-20T00:00:00Z");
    assertThat(book.workbook().getActiveSheetIndex()).isZero();
  }

  @Test
  void the_sheets_speak_the_language_asked_for() throws IOException {
    Event event = PlanningEvent.of();

    Book english = Book.of(Book.bytesOf(event, Locale.ENGLISH));
    Book german = Book.of(Book.bytesOf(event, Locale.GERMAN));

    assertThat(english.workbook().getSheetName(1)).isEqualTo("Run of show");
    assertThat(english.text("tblPeople", 1, "State")).isEqualTo("to confirm");
    assertThat(german.workbook().getSheetName(1)).isEqualTo("Ablaufplan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void the_file_is_sound_in_every_language(String language) throws IOException {
    byte[] bytes = Book.bytesOf(PlanningEvent.of(), Locale.forLanguageTag(language));

    assertThat(WorkbookLint.faultsOf(bytes)).isEmpty();
    assertThat(
            Book.of(bytes)
                .workbook()
                .getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .getLanguageProperty())
        .contains(language);
  }

  @Test
  void an_event_without_anything_still_has_all_its_sheets() throws IOException {
    Book empty = Book.of(Event.builder("").build());

    assertThat(empty.workbook().getNumberOfSheets()).isEqualTo(20);
    assertThat(empty.table("tblTasks").getDataRowCount()).isEqualTo(1);
    assertThat(empty.workbook().getProperties().getCoreProperties().getCreated())
        .isEqualTo("2000-01-01T00:00:00Z");
  }

  @Test
  void dates_that_excel_cannot_count_stand_in_words() {
    assertThat(Value.date(LocalDate.of(1899, 12, 31))).isEqualTo(Value.text("1899-12-31"));
    assertThat(Value.date(LocalDate.of(1900, 3, 1))).isEqualTo(Value.number(61));
  }
}
