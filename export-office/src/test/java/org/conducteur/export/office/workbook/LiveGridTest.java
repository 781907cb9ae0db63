package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the grid in LibreOffice when somebody changes the run of show. */
class LiveGridTest {
  private static final String RUN = RunOfShowSheet.TABLE;
  private static final double MINUTE = 1 / 1_440.0;

  @TempDir private Path folder;
  private Book book;

  @BeforeEach
  void write() throws IOException {
    book = Book.of(LiveTimesTest.event());
  }

  private XSSFSheet recalculated() throws IOException {
    Path file = folder.resolve("changed.xlsx");
    try (var out = Files.newOutputStream(file)) {
      book.workbook().write(out);
    }
    return Book.of(Files.readAllBytes(OutsidePrograms.recalculate(folder, file)))
        .workbook()
        .getSheet("Grille");
  }

  private void set(String title, String header, double minutes) {
    var cell = book.cell(RUN, book.row(RUN, "Titre", title), header);
    if (header.equals("Début")) {
      cell.setBlank();
    }
    cell.setCellValue(minutes * MINUTE);
  }

  private void setRoom(String title, String room) {
    var cell = book.cell(RUN, book.row(RUN, "Titre", title), "Salle");
    cell.setBlank();
    cell.setCellValue(room);
  }

  /** The words in the column of a room at an hour and the rows below it. */
  private static List<String> at(XSSFSheet sheet, int column, double hour, int rows) {
    for (Row row : sheet) {
      if (row.getRowNum() > TableLayout.HEADER_ROW + 1
          && row.getCell(0) != null
          && row.getCell(0).getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
          && Math.abs(row.getCell(0).getNumericCellValue() * 24 - hour) < 0.001) {
        return java.util.stream.IntStream.range(row.getRowNum(), row.getRowNum() + rows)
            .mapToObj(r -> sheet.getRow(r).getCell(column).getStringCellValue())
            .toList();
      }
    }
    throw new AssertionError("no row at " + hour);
  }

  @Test
  void the_picture_follows_a_longer_session() throws IOException {
    set("A", "Durée", 75);

    XSSFSheet grid = recalculated();

    assertThat(at(grid, 1, 9, 5)).containsExactly("A", "09:00–10:15", "", "", "");
    assertThat(at(grid, 1, 10, 3)).containsExactly("", "B", "10:15–11:00");
    assertThat(at(grid, 2, 9.5, 2)).containsExactly("", "T");
  }

  @Test
  void sessions_that_meet_are_both_named_and_become_a_conflict() throws IOException {
    set("A", "Durée", 75);

    XSSFSheet grid = recalculated();

    // C goes on until 11:45, and D begins at 11:30 whatever comes.
    assertThat(at(grid, 1, 11.5, 2)).containsExactly("D", "11:30–12:00");
    set("C", "Durée", 60);
    grid = recalculated();
    assertThat(at(grid, 1, 11.5, 2)).containsExactly("D", "+ C");
  }

  @Test
  void a_session_that_changes_its_room_changes_its_column() throws IOException {
    setRoom("N", "Studio");

    XSSFSheet grid = recalculated();

    assertThat(at(grid, 1, 22, 1)).containsExactly("");
    assertThat(at(grid, 2, 22, 2)).containsExactly("N", "22:00–23:30");
  }

  @Test
  void what_leaves_the_picture_is_counted_below_it() throws IOException {
    set("S", "Début", 26 * 60);
    setRoom("D", "Jardin");

    XSSFSheet grid = recalculated();

    assertThat(grid.getRow(grid.getLastRowNum()).getCell(0).getStringCellValue())
        .isEqualTo("Séances hors de l’image : 3");
  }
}
