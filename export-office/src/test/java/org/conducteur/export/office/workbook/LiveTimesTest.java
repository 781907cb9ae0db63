package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.event.Event;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.ItemKind;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of the times when somebody changes one of them. */
class LiveTimesTest {
  private static final String RUN = RunOfShowSheet.TABLE;
  private static final double MINUTE = 1 / 1_440.0;

  @TempDir private Path folder;
  private Book book;

  private static SessionBuilder session(String title, String slot, String room) {
    return Session.builder(SessionId.of(title), title)
        .slot(Slot.parse(slot).orElseThrow())
        .room(RoomId.of(room));
  }

  private static RunningItem item(String title, int minutes) {
    return RunningItem.builder(title)
        .kind(ItemKind.SPEECH)
        .length(Duration.ofMinutes(minutes))
        .build();
  }

  static Event event() {
    return Event.builder("Live")
        .sessions(
            List.of(
                session("A", "09:00-09:45", "Halle")
                    .runningOrder(ImmutableList.of(item("A1", 10), item("A2", 5)))
                    .build(),
                session("B", "09:45-10:30", "Halle").build(),
                Session.builder(SessionId.of("P"), "Pause")
                    .kind(SessionKind.BREAK)
                    .slot(Slot.parse("10:30-10:45").orElseThrow())
                    .build(),
                session("C", "10:45-11:30", "Halle")
                    .runningOrder(ImmutableList.of(item("C1", 10)))
                    .build(),
                session("D", "11:30-12:00", "Halle").fixedStart(true).build(),
                session("N", "22:00-23:30", "Halle").build(),
                session("M", "23:30-00:30+1", "Halle").build(),
                session("S", "09:00-09:45", "Studio").build(),
                session("T", "09:45-10:30", "Studio").build()))
        .build();
  }

  @BeforeEach
  void write() throws IOException {
    book = Book.of(event());
  }

  private Book recalculated() throws IOException {
    Path file = folder.resolve("changed.xlsx");
    try (var out = Files.newOutputStream(file)) {
      book.workbook().write(out);
    }
    return Book.of(Files.readAllBytes(OutsidePrograms.recalculate(folder, file)));
  }

  private static String times(Book book, String title) {
    int row = book.row(RUN, "Titre", title);
    return book.shown(RUN, row, "Début") + "-" + book.shown(RUN, row, "Fin");
  }

  private void setLength(String title, int minutes) {
    book.cell(RUN, book.row(RUN, "Titre", title), "Durée").setCellValue(minutes * MINUTE);
  }

  @Test
  void starts_are_typed_where_something_begins_anew_and_else_follow() {
    for (String typed : List.of("A", "D", "N", "S")) {
      assertThat(book.cell(RUN, book.row(RUN, "Titre", typed), "Début").getCellType())
          .as(typed)
          .isEqualTo(CellType.NUMERIC);
    }
    for (String following : List.of("A1", "B", "Pause", "C", "C1", "M", "T")) {
      assertThat(book.cell(RUN, book.row(RUN, "Titre", following), "Début").getCellType())
          .as(following)
          .isEqualTo(CellType.FORMULA);
    }
    assertThat(times(book, "M")).isEqualTo("23:30-24:30");
  }

  @Test
  void a_longer_session_moves_all_that_follows_it_in_its_room_until_a_break_absorbs_it()
      throws IOException {
    setLength("A", 55);

    Book theirs = recalculated();

    assertThat(times(theirs, "A")).isEqualTo("09:00-09:55");
    assertThat(times(theirs, "B")).isEqualTo("09:55-10:40");
    assertThat(times(theirs, "Pause")).isEqualTo("10:40-10:45");
    assertThat(times(theirs, "C")).isEqualTo("10:45-11:30");
    assertThat(times(theirs, "D")).isEqualTo("11:30-12:00");
    assertThat(times(theirs, "T")).isEqualTo("09:45-10:30");
  }

  @Test
  void more_than_the_break_moves_what_comes_after_it_and_a_fixed_start_stays() throws IOException {
    setLength("A", 75);
    setLength("N", 100);

    Book theirs = recalculated();

    assertThat(times(theirs, "Pause")).isEqualTo("11:00-11:00");
    assertThat(times(theirs, "C")).isEqualTo("11:00-11:45");
    assertThat(times(theirs, "C1")).isEqualTo("11:00-11:10");
    assertThat(times(theirs, "D")).isEqualTo("11:30-12:00");
    assertThat(theirs.number(RUN, theirs.row(RUN, "Titre", "C"), "calc_busy"))
        .isGreaterThan(theirs.number(RUN, theirs.row(RUN, "Titre", "D"), "Début"));
    assertThat(times(theirs, "M")).isEqualTo("23:40-24:40");
  }

  @Test
  void the_word_in_the_column_decides_what_absorbs_a_delay() throws IOException {
    setLength("A", 55);
    book.cell(RUN, book.row(RUN, "Titre", "Pause"), "Absorbe le retard").setCellValue("non");

    Book theirs = recalculated();

    assertThat(times(theirs, "Pause")).isEqualTo("10:40-10:55");
    assertThat(times(theirs, "C")).isEqualTo("10:55-11:40");
  }

  @Test
  void a_typed_start_wins_and_what_follows_goes_with_it() throws IOException {
    int pause = book.row(RUN, "Titre", "Pause");
    book.cell(RUN, pause, "Début").removeFormula();
    book.cell(RUN, pause, "Début").setCellValue(11 / 24.0);

    Book theirs = recalculated();

    assertThat(times(theirs, "Pause")).isEqualTo("11:00-11:15");
    assertThat(times(theirs, "C")).isEqualTo("11:15-12:00");
  }

  @Test
  void rows_may_be_inserted_and_removed_in_between() throws IOException {
    setLength("A", 55);
    XSSFSheet sheet = book.table(RUN).getXSSFSheet();
    int first = book.table(RUN).getStartRowIndex() + 1;
    int pause = first + book.row(RUN, "Titre", "Pause");
    sheet.shiftRows(pause, sheet.getLastRowNum(), 2);
    int second = first + book.row(RUN, "Titre", "A2");
    sheet.removeRow(sheet.getRow(second));
    sheet.shiftRows(second + 1, sheet.getLastRowNum(), -1);
    Path file = folder.resolve("changed.xlsx");
    try (var out = Files.newOutputStream(file)) {
      book.workbook().write(out);
    }

    Book theirs = Book.of(Files.readAllBytes(OutsidePrograms.recalculate(folder, file)));

    XSSFSheet moved = theirs.workbook().getSheet(sheet.getSheetName());
    assertThat(moved.getRow(pause + 1).getCell(8).getStringCellValue()).isEqualTo("Pause");
    assertThat(moved.getRow(pause + 1).getCell(2).getNumericCellValue())
        .isEqualTo(640 * MINUTE, org.assertj.core.api.Assertions.within(MINUTE / 100));
    assertThat(moved.getRow(pause + 2).getCell(2).getNumericCellValue())
        .isEqualTo(645 * MINUTE, org.assertj.core.api.Assertions.within(MINUTE / 100));
  }
}
