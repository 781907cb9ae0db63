package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final RoomId HALL = RoomId.of("hall");
  private static final RoomId STUDIO = RoomId.of("studio");

  private static Session session(String title, String slot, RoomId room) {
    return Session.builder(SessionId.of(title), title)
        .slot(Slot.parse(slot).orElseThrow())
        .room(room)
        .build();
  }

  private static Session pause(String slot) {
    return Session.builder(SessionId.of("pause"), "Pause")
        .kind(SessionKind.BREAK)
        .slot(Slot.parse(slot).orElseThrow())
        .build();
  }

  private static Event event(Session... sessions) {
    return Event.builder("Grid").sessions(List.of(sessions)).build();
  }

  private static GridLayout layout(Session... sessions) {
    return GridLayout.of(EventView.of(event(sessions), Locale.FRENCH));
  }

  private static XSSFSheet sheet(Session... sessions) throws IOException {
    return Book.of(event(sessions)).workbook().getSheet("Grille");
  }

  /** The words of the cells of a column, from the first row of the first day on. */
  private static List<String> words(XSSFSheet sheet, int column, int rows) {
    return java.util.stream.IntStream.range(0, rows)
        .mapToObj(r -> sheet.getRow(TableLayout.HEADER_ROW + 2 + r).getCell(column))
        .map(cell -> cell.getStringCellValue())
        .toList();
  }

  private static double sum(XSSFSheet sheet, int columns, int column, int row) {
    return sheet
        .getRow(TableLayout.HEADER_ROW + 2 + row)
        .getCell(columns + 1 + column)
        .getNumericCellValue();
  }

  @Test
  void a_session_has_its_title_and_its_time_in_the_rows_of_its_time() throws IOException {
    XSSFSheet sheet =
        sheet(session("One", "09:00-09:45", HALL), session("Two", "09:30-10:00", STUDIO));

    assertThat(words(sheet, 1, 4)).containsExactly("One", "09:00–09:45", "", "");
    assertThat(words(sheet, 2, 4)).containsExactly("", "", "Two", "09:30–10:00");
    assertThat(sum(sheet, 2, 1, 2)).isPositive();
    assertThat(sum(sheet, 2, 1, 3)).isZero();
    assertThat(sheet.getRow(TableLayout.HEADER_ROW + 2).getCell(1).getCellType())
        .isEqualTo(CellType.FORMULA);
  }

  @Test
  void a_long_title_goes_over_the_lines_of_its_session() {
    GridLines lines = GridLines.of("Le temps de tous les ports du nord", "9–12", 16, 4);

    assertThat(lines.shown()).containsExactly("Le temps de tous", "les ports du", "nord", "9–12");
  }

  @Test
  void a_title_that_is_too_long_for_its_rows_says_that_it_goes_on() {
    assertThat(GridLines.of("Le temps de tous les ports", "9–12", 16, 1).shown().get(0))
        .isEqualTo("Le temps de tous …");
    assertThat(GridLines.of("Bal", "9–12", 16, 1).shown().get(0)).isEqualTo("Bal · 9–12");
    assertThat(GridLines.of("a".repeat(100), "9–12", 16, 9).shown())
        .containsExactly("a".repeat(16), "a".repeat(16), "a".repeat(15) + "…", "9–12");
  }

  @Test
  void a_break_without_a_room_stands_in_all_of_them() throws IOException {
    XSSFSheet sheet =
        sheet(
            session("One", "09:00-10:00", HALL),
            session("Two", "09:00-10:00", STUDIO),
            pause("10:00-10:30"));

    assertThat(words(sheet, 1, 6).get(4)).isEqualTo("Pause");
    assertThat(words(sheet, 2, 6).get(4)).isEqualTo("Pause");
  }

  @Test
  void a_break_that_others_work_through_stands_in_a_column_of_its_own() {
    GridLayout layout = layout(session("One", "09:00-11:00", HALL), pause("10:00-10:30"));

    assertThat(layout.columns()).extracting(GridColumn::room).containsExactly("hall", "");
    assertThat(layout.lane(1)).isEqualTo(1);
  }

  @Test
  void sessions_that_share_a_room_at_the_same_time_stand_side_by_side() throws IOException {
    XSSFSheet sheet =
        sheet(session("One", "09:00-10:00", HALL), session("Two", "09:30-10:30", HALL));

    assertThat(words(sheet, 1, 4)).containsExactly("One", "09:00–10:00", "", "");
    assertThat(words(sheet, 2, 4)).containsExactly("", "", "Two", "09:30–10:30");
  }

  @Test
  void rooms_of_one_name_share_their_columns() {
    GridLayout layout =
        layout(
            session("One", "09:00-10:00", RoomId.of("Hall")),
            session("Two", "10:00-11:00", RoomId.of("hall")));

    assertThat(layout.columns()).hasSize(1);
  }

  @Test
  void a_session_after_midnight_stays_on_its_day() throws IOException {
    XSSFSheet sheet = sheet(session("Night", "23:00-01:30+1", HALL));

    assertThat(words(sheet, 1, 2)).containsExactly("Night", "23:00–25:30");
  }

  @Test
  void what_has_no_place_in_the_picture_is_named_below_it() throws IOException {
    Session[] crowd = new Session[8];
    for (int i = 0; i < crowd.length; i++) {
      crowd[i] = session("S" + i, "09:00-10:00", HALL);
    }

    XSSFSheet sheet = sheet(crowd);

    int last = sheet.getLastRowNum();
    assertThat(sheet.getRow(last).getCell(0).getStringCellValue()).contains("S6").contains("S7");
    assertThat(sheet.getRow(last - 1).getCell(0).getStringCellValue())
        .isEqualTo("Séances hors de l’image : 2");
  }

  @Test
  void rows_are_as_fine_as_the_sessions_need_and_as_the_page_allows() {
    assertThat(axis(session("S", "09:00-09:05", HALL), session("L", "09:05-12:00", HALL)).step())
        .isEqualTo(5);
    assertThat(axis(session("S", "09:00-09:40", HALL)).step()).isEqualTo(10);
    assertThat(axis(session("S", "09:00-10:00", HALL)).step()).isEqualTo(15);
    assertThat(axis(session("S", "09:05-23:55", HALL)).step()).isEqualTo(15);
  }

  private static GridAxis axis(Session... sessions) {
    return layout(sessions).days().values().iterator().next();
  }

  @Test
  void the_picture_goes_on_beyond_the_plan() {
    GridAxis axis = axis(session("One", "09:00-10:00", HALL));

    assertThat(axis.minute(0)).isEqualTo(9 * 60);
    assertThat(axis.minute(axis.rows())).isEqualTo(11 * 60);
  }

  @Test
  void short_sessions_of_one_row_are_counted_and_are_no_conflict() throws IOException {
    XSSFSheet sheet =
        sheet(
            session("A", "09:00-09:05", HALL),
            session("B", "09:05-09:10", HALL),
            session("Long", "10:00-23:50", HALL));

    assertThat(words(sheet, 1, 1)).containsExactly("B (+1)");
    assertThat(sum(sheet, 1, 0, 0) % GridSpot.SHORT).isLessThan(2 * GridSpot.SESSION);
  }

  @Test
  void more_days_than_can_be_calculated_are_named() throws IOException {
    Event event = HostileEvents.days(300);

    XSSFSheet sheet = Book.of(event).workbook().getSheet("Grille");

    assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
        .startsWith("Hors de l’image :");
    assertThat(Book.of(event).cells(CellType.FORMULA))
        .filteredOn(cell -> cell.getSheet().getSheetName().equals("Grille"))
        .hasSizeLessThan(20_000);
  }
}
