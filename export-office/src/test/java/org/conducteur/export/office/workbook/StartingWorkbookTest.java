package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.check.Checked;
import org.conducteur.event.Event;
import org.conducteur.event.StarterEvent;
import org.conducteur.port.PlanningOptions;
import org.conducteur.port.Reading;
import org.conducteur.session.Session;
import org.conducteur.style.Brand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartingWorkbookTest {
  private static final String RUN = "tblRunOfShow";

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void an_untouched_one_holds_nothing(String tag) throws IOException {
    Locale language = Locale.forLanguageTag(tag);

    Reading reading = read(bytes(language), language);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.event()).isEqualTo(Event.builder("").language(tag).build());
  }

  @Test
  void what_a_person_types_is_the_event() throws IOException {
    Book book = Book.of(bytes(Locale.FRENCH));
    fact(book, "Date", "12 juin 2027");
    fact(book, "Lieu", "Salle des fêtes, 3 rue du Lac");
    title(book, "Fête du lac");
    // Over the example, then in the rows that stand ready.
    type(
        book,
        RUN,
        0,
        "Titre",
        "Ouverture",
        "Début",
        "9h30",
        "Durée",
        "45 min",
        "Salle",
        "Grande salle",
        "Qui",
        "Ava MARTIN (intervention)");
    type(
        book, RUN, 2, "Titre", "Atelier voile", "Début", "10h30", "Durée", "1h30", "Salle", "Quai");
    type(book, RUN, 3, "Titre", "Déjeuner", "Début", "12:30", "Durée", "1h", "Nature", "repas");
    type(book, "tblPeople", 0, "Nom", "Ava MARTIN", "Fonction", "Maire du Lac");
    type(book, "tblPeople", 1, "Nom", "Ben DURAND");
    type(book, "tblRooms", 0, "Salle", "Grande salle", "Places assises", 150);
    type(
        book,
        "tblTasks",
        1,
        "Tâche",
        "Louer les bateaux",
        "Échéance",
        "J-10",
        "Responsable",
        "durand ben");

    Reading reading = read(bytes(book), Locale.FRENCH);

    assertThat(reading.findings()).isEmpty();
    Event event = reading.event();
    assertThat(event.title()).isEqualTo("Fête du lac");
    assertThat(event.days())
        .extracting(day -> day.date())
        .containsExactly(Optional.of(LocalDate.of(2027, 6, 12)));
    assertThat(event.venues()).extracting(venue -> venue.name()).containsExactly("Salle des fêtes");
    assertThat(event.venues().get(0).address()).contains("3 rue du Lac");
    assertThat(event.venues().get(0).rooms())
        .extracting(room -> room.name())
        .containsExactly("Grande salle", "Quai");
    assertThat(event.venues().get(0).rooms().get(0).seatedCapacity()).contains(150);
    assertThat(event.people())
        .extracting(person -> person.displayName())
        .containsExactly("Ava MARTIN", "Ben DURAND");
    assertThat(event.sessions())
        .extracting(Session::title)
        .containsExactly("Ouverture", "Atelier voile", "Déjeuner");
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly("09:30-10:15", "10:30-12:00", "12:30-13:30");
    assertThat(event.sessions().get(0).participations()).hasSize(1);
    assertThat(event.tasks()).extracting(task -> task.title()).containsExactly("Louer les bateaux");
    assertThat(event.tasks().get(0).owners()).containsExactly(event.people().get(1).id());
    assertThat(event.questionnaires()).isEmpty();
    assertThat(event.equipment()).isEmpty();
    assertThat(event.toString()).doesNotContain("xemple");
  }

  @Test
  void rows_stand_ready_with_lists_of_choices_and_an_end_that_follows() throws IOException {
    Book book = Book.of(bytes(Locale.FRENCH));

    assertThat(book.table(RUN).getDataRowCount()).isEqualTo(27);
    assertThat(book.cell(RUN, 20, "Fin").getCellFormula()).contains("OFFSET");
    assertThat(book.table("tblTasks").getXSSFSheet().getDataValidations())
        .allMatch(
            choices -> choices.getRegions().getCellRangeAddresses()[0].getLastRow() == 3 + 26);
  }

  @Test
  void the_same_bytes_come_each_time() {
    assertThat(bytes(Locale.FRENCH)).isEqualTo(bytes(Locale.FRENCH));
  }

  private static void title(Book book, String text) {
    XSSFRow row = book.workbook().getSheet("Événement").getRow(0);
    row.getCell(0).setBlank();
    row.getCell(0).setCellValue(text);
  }

  private static void fact(Book book, String label, String text) {
    XSSFSheet sheet = book.workbook().getSheet("Événement");
    for (var row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
        row.getCell(1).setBlank();
        row.getCell(1).setCellValue(text);
        return;
      }
    }
    throw new AssertionError(label);
  }

  private static void type(Book book, String table, int row, Object... cells) {
    for (int i = 0; i < cells.length; i += 2) {
      var cell = book.cell(table, row, cells[i].toString());
      cell.setBlank();
      if (cells[i + 1] instanceof Integer number) {
        cell.setCellValue(number);
      } else {
        cell.setCellValue(cells[i + 1].toString());
      }
    }
  }

  private static byte[] bytes(Book book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.workbook().write(out);
    return out.toByteArray();
  }

  private static byte[] bytes(Locale language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanningOptions options =
        new PlanningOptions(language, Brand.DEFAULT, Optional.empty(), Checked.NOTHING, true);
    new PlanningWorkbook().write(StarterEvent.in(language), options, out);
    return out.toByteArray();
  }

  private static Reading read(byte[] bytes, Locale language) {
    return new PlanningWorkbookReader()
        .open(new ByteArrayInputStream(bytes), "plan.xlsx")
        .read(StarterEvent.in(language));
  }
}
