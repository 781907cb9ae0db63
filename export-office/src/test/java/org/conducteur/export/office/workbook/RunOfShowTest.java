package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

class RunOfShowTest {
  private static final String RUN = RunOfShowSheet.TABLE;

  private static XSSFSheet sheet() throws IOException {
    return Book.of(PlanningEvent.of()).workbook().getSheet("Conducteur");
  }

  private static List<String> conditions(XSSFSheet sheet) {
    var formats = sheet.getSheetConditionalFormatting();
    return IntStream.range(0, formats.getNumConditionalFormattings())
        .mapToObj(formats::getConditionalFormattingAt)
        .map((ConditionalFormatting format) -> format.getRule(0).getFormula1())
        .toList();
  }

  @Test
  void headers_have_notes_that_say_what_to_type() throws IOException {
    XSSFSheet sheet = sheet();

    assertThat(sheet.getCellComments()).hasSizeGreaterThan(8);
    assertThat(sheet.getCellComments().values())
        .allSatisfy(
            note -> {
              assertThat(note.getRow()).isEqualTo(TableLayout.HEADER_ROW);
              assertThat(note.isVisible()).isFalse();
            });
    assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("C4")).getString())
        .asString()
        .contains("9:45", "24:30");
  }

  @Test
  void cells_that_are_calculated_have_a_ground_of_their_own() throws IOException {
    Book book = Book.of(PlanningEvent.of());
    XSSFCell typed = (XSSFCell) book.cell(RUN, 1, "Durée");
    XSSFCell calculated = (XSSFCell) book.cell(RUN, 1, "Fin");

    assertThat(calculated.getCellType()).isEqualTo(CellType.FORMULA);
    assertThat(calculated.getCellStyle().getFillForegroundXSSFColor()).isNotNull();
    assertThat(typed.getCellStyle().getFillForegroundXSSFColor()).isNull();
  }

  @Test
  void what_is_hidden_has_the_same_headers_in_every_language() throws IOException {
    XSSFSheet sheet = sheet();
    for (var cell : sheet.getRow(TableLayout.HEADER_ROW)) {
      boolean named = cell.getStringCellValue().matches("calc_[a-z0-9]+|id");
      assertThat(sheet.isColumnHidden(cell.getColumnIndex()))
          .as(cell.getStringCellValue())
          .isEqualTo(named);
    }
    assertThat(sheet.getWorkbook().getPrintArea(1)).doesNotContain("$T");
  }

  @Test
  void only_the_colours_ask_for_the_present_time() throws IOException {
    assertThat(conditions(sheet())).anySatisfy(rule -> assertThat(rule).contains("NOW()"));
    assertThat(Book.of(PlanningEvent.of()).cells(CellType.FORMULA))
        .noneMatch(cell -> cell.getCellFormula().matches(".*(NOW|TODAY)\\(.*"));
  }

  @Test
  void the_word_about_delay_is_chosen_from_a_list() throws IOException {
    assertThat(sheet().getDataValidations())
        .extracting((DataValidation choices) -> choices.getValidationConstraint().getFormula1())
        .contains(Lists.YES_NO);
  }

  @Test
  void what_really_happened_stands_beside_the_plan() throws IOException {
    Session session =
        Session.builder(SessionId.of("s"), "S")
            .kind(SessionKind.OTHER)
            .slot(Slot.parse("09:00-10:00").orElseThrow())
            .room(RoomId.of("r"))
            .absorbsDelay(true)
            .actualStart(DayTime.of(9, 7))
            .actualEnd(DayTime.parse("00:10+1").orElseThrow())
            .build();
    Book book = Book.of(Event.builder("E").sessions(List.of(session)).build());

    assertThat(book.shown(RUN, 0, "Début réel")).isEqualTo("09:07");
    assertThat(book.shown(RUN, 0, "Fin réelle")).isEqualTo("24:10");
    assertThat(book.text(RUN, 0, "Absorbe le retard")).isEqualTo("oui");
  }

  @Test
  void an_end_without_a_start_is_typed_and_nothing_is_an_error() throws IOException {
    Session session =
        Session.builder(SessionId.of("s"), "S").slot(Slot.parse("-10:00").orElseThrow()).build();
    Session unknown = Session.builder(SessionId.of("t"), "T").build();
    Book book = Book.of(Event.builder("E").sessions(List.of(session, unknown)).build());

    assertThat(book.shown(RUN, 0, "Fin")).isEqualTo("10:00");
    assertThat(book.shown(RUN, 1, "Début") + book.shown(RUN, 1, "Fin")).isEmpty();
    assertThat(book.cells(CellType.FORMULA))
        .noneMatch(cell -> cell.getCachedFormulaResultType() == CellType.ERROR);
  }

  @Test
  void sessions_of_a_room_stand_together_and_a_line_is_above_them() {
    Event event = LiveTimesTest.event();
    List<RunRow> rows = RunOfShow.of(EventView.of(event, java.util.Locale.FRENCH));

    assertThat(rows)
        .extracting(RunRow::border)
        .filteredOn(border -> border != RunRow.Border.NONE)
        .containsExactly(RunRow.Border.DAY, RunRow.Border.ROOM);
    assertThat(Optional.of(rows.get(4).place())).contains("Halle");
  }
}
