package org.conducteur.export.office.workbook;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes the sheet of the lists, a column each, below the name of its range. */
final class ListsWriting {
  private final SheetPlan.OfLists plan;
  private final Cells cells;

  ListsWriting(SheetPlan.OfLists plan, Cells cells) {
    this.plan = plan;
    this.cells = cells;
  }

  void write(SXSSFSheet sheet) {
    int longest = plan.lists().stream().mapToInt(list -> list.words().size()).max().orElse(0);
    for (int r = 0; r <= longest; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < plan.lists().size(); c++) {
        SheetPlan.WordList list = plan.lists().get(c);
        if (r == 0) {
          cells.write(row, c, list.name(), Style.LABEL);
        } else if (r <= list.words().size()) {
          cells.write(row, c, list.words().get(r - 1), Style.FACT);
        }
      }
    }
    for (int c = 0; c < plan.lists().size(); c++) {
      SheetFrame.width(sheet, c, 20);
      addName(sheet, plan.lists().get(c), c);
    }
  }

  private static void addName(SXSSFSheet sheet, SheetPlan.WordList list, int column) {
    CellReference first = new CellReference(sheet.getSheetName(), 1, column, true, true);
    CellReference last = new CellReference(list.words().size(), column, true, true);
    Name name = sheet.getWorkbook().createName();
    name.setNameName(list.name());
    name.setRefersToFormula(first.formatAsString() + ":" + last.formatAsString());
  }
}
