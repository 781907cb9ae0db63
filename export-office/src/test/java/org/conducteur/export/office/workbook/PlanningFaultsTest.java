package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.event.Event;
import org.conducteur.port.Reading;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;

/** Cells that hold what no cell of their column should. */
class PlanningFaultsTest {
  @Test
  void errors_of_formulas_in_any_cell_are_findings_and_change_nothing() throws IOException {
    Editing editing = Editing.of(PlanningEvent.of());
    each(editing, 4, cell -> cell.setCellErrorValue(FormulaError.REF.getCode()));

    Reading reading = editing.read();

    assertThat(reading.event()).isEqualTo(PlanningEvent.of());
    assertThat(reading.findings())
        .hasSizeGreaterThan(100)
        .doesNotHaveDuplicates()
        .allMatch(finding -> finding.source().isPresent());
    assertThat(reading.findings()).extracting(Finding::code).contains("cell-fault");
    assertThat(reading.isWhole()).isFalse();
  }

  @Test
  void so_is_one_in_the_cell_of_the_title() throws IOException {
    Editing editing = Editing.of(PlanningEvent.of());
    Cell title = editing.workbook().getSheet("Événement").getRow(0).getCell(0);
    title.setBlank();
    title.setCellErrorValue(FormulaError.NAME.getCode());

    Reading reading = editing.read();

    assertThat(reading.event()).isEqualTo(PlanningEvent.of());
    assertThat(reading.findings())
        .singleElement()
        .matches(finding -> finding.source().orElseThrow().toString().endsWith("Événement!A1"));
  }

  @Test
  void words_where_something_else_is_meant_never_stop_the_reading() throws IOException {
    Editing editing = Editing.of(PlanningEvent.of());
    each(editing, 4, cell -> cell.setCellValue("tout autre chose 🎉 مرحبا"));

    Reading reading = editing.read();

    assertThat(reading.findings())
        .anyMatch(finding -> finding.severity() == Severity.ERROR)
        .allMatch(finding -> finding.source().isPresent());
  }

  @Test
  void the_end_of_a_long_fact_is_not_lost_either() throws IOException {
    Event event =
        PlanningEvent.of().toBuilder().presentation(RichText.of("mot ".repeat(10_000))).build();
    Editing editing = Editing.of(event);
    for (Row row : editing.workbook().getSheet("Événement")) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals("Présentation")) {
        String shown = row.getCell(1).getStringCellValue();
        row.getCell(1).setBlank();
        row.getCell(1).setCellValue("Un " + shown.substring(4));
      }
    }

    Reading reading = editing.read();

    assertThat(reading.event()).isEqualTo(event);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("cell-cut");
  }

  /** Does something to every cell below the headers but for the ids, and to all facts. */
  private static void each(Editing editing, int first, Consumer<Cell> change) {
    for (Sheet sheet : editing.workbook()) {
      if (sheet.getSheetName().equals("_conducteur")) {
        continue;
      }
      for (Row row : sheet) {
        for (Cell cell : row) {
          boolean label = sheet.getSheetName().equals("Événement") && cell.getColumnIndex() == 0;
          boolean id = cell.getColumnIndex() == row.getLastCellNum() - 1;
          if (row.getRowNum() >= first && !label && !id && cell.getCellType() != CellType.FORMULA) {
            cell.setBlank();
            change.accept(cell);
          }
        }
      }
    }
  }
}
