package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** What lies over the rows of a table: the table itself, names, choices, conditional formats. */
final class TableParts<R> {
  private final XSSFSheet sheet;
  private final TableLayout<R> layout;
  private final Cells cells;

  TableParts(XSSFSheet sheet, TableLayout<R> layout, Cells cells) {
    this.sheet = sheet;
    this.layout = layout;
    this.cells = cells;
  }

  private ImmutableList<ColumnSpec<R>> columns() {
    return layout.plan().columns();
  }

  void addTable() {
    AreaReference area =
        new AreaReference(
            new CellReference(TableLayout.HEADER_ROW, 0),
            new CellReference(layout.lastRow(), columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(layout.plan().name());
    table.setDisplayName(layout.plan().name());
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    List<CTTableColumn> named = table.getCTTable().getTableColumns().getTableColumnList();
    for (int i = 0; i < columns().size(); i++) {
      // Excel repairs a table whose headers are not to the letter what their cells say.
      named.get(i).setName(CellText.escaped(columns().get(i).header()));
    }
  }

  void addNames() {
    for (int i = 0; i < columns().size(); i++) {
      int column = i;
      columns().get(i).traits().publishes().ifPresent(name -> addName(name, column));
    }
  }

  private void addName(String name, int column) {
    Name range = sheet.getWorkbook().createName();
    range.setNameName(name);
    range.setRefersToFormula(layout.range(sheet.getSheetName(), column));
  }

  void addChoices() {
    DataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    for (int i = 0; i < columns().size(); i++) {
      ColumnSpec<R> column = columns().get(i);
      Optional<String> range = column.traits().choices();
      if (range.isEmpty()) {
        continue;
      }
      CellRangeAddressList cells =
          new CellRangeAddressList(layout.firstRow(), layout.lastRow(), i, i);
      DataValidation choices =
          helper.createValidation(helper.createFormulaListConstraint(range.get()), cells);
      choices.setEmptyCellAllowed(true);
      choices.setShowErrorBox(column.is(ColumnSpec.Mark.STRICT));
      // XSSF writes the opposite of what the method's name says: this shows the arrow.
      choices.setSuppressDropDownArrow(true);
      sheet.addValidationData(choices);
    }
  }

  void addHighlights() {
    Highlights highlights = new Highlights(sheet, cells.looks().palette());
    int last = columns().size() - 1;
    for (Highlight highlight : layout.plan().highlights()) {
      int from = highlight.column().map(layout.plan()::indexOf).orElse(0);
      int to = highlight.column().map(layout.plan()::indexOf).orElse(last);
      String condition = layout.inRow(highlight.condition(), layout.firstRow(), true);
      highlights.add(
          new CellRangeAddress(layout.firstRow(), layout.lastRow(), from, to),
          condition,
          highlight.manner());
    }
  }
}
