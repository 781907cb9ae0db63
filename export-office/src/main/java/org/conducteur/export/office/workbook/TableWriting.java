package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a sheet that is one table. */
final class TableWriting<R> {
  private final StreamedWorkbook workbook;
  private final SheetPlan.OfTable<R> plan;
  private final TableLayout<R> layout;
  private final Cells cells;
  private final Words words;

  TableWriting(StreamedWorkbook workbook, SheetPlan.OfTable<R> plan, Cells cells, Words words) {
    this.workbook = workbook;
    this.plan = plan;
    this.layout = TableLayout.of(plan.table());
    this.cells = cells;
    this.words = words;
  }

  void write(SXSSFSheet sheet) {
    ImmutableList<ColumnSpec<R>> columns = plan.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      SheetFrame.width(sheet, i, layout.widths().get(i));
      sheet.setColumnHidden(i, columns.get(i).is(ColumnSpec.Mark.HIDDEN));
    }
    Row header = sheet.createRow(TableLayout.HEADER_ROW);
    header.setHeightInPoints(layout.headerHeight());
    for (int i = 0; i < columns.size(); i++) {
      ColumnSpec<R> column = columns.get(i);
      Format format = column.format() == Format.TEXT ? Format.TEXT : Format.MARK;
      cells.write(header, i, Value.text(column.header()), Style.HEADER, format);
    }
    writeRows(sheet);
    XSSFSheet frame = workbook.frame(sheet.getSheetName());
    TableParts<R> parts = new TableParts<>(frame, layout, cells);
    parts.addTable();
    parts.addNames();
    parts.addChoices();
    parts.addHighlights();
    new HeaderNotes(frame, words).add(plan.table());
    // Numbers of items such as 3.10 are words; nobody wants a warning in each of them.
    CellRangeAddress body =
        new CellRangeAddress(layout.firstRow(), layout.lastRow(), 0, columns.size() - 1);
    frame.addIgnoredErrors(body, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastShown(), 0, layout.lastRow());
  }

  /** The hidden columns at the end are not printed. */
  private int lastShown() {
    int last = plan.table().columns().size() - 1;
    while (plan.table().columns().get(last).is(ColumnSpec.Mark.HIDDEN)) {
      last--;
    }
    return last;
  }

  private void writeRows(SXSSFSheet sheet) {
    for (int i = 0; i < layout.values().size(); i++) {
      ImmutableList<Value> values = layout.values().get(i);
      Row row = sheet.createRow(layout.firstRow() + i);
      row.setHeightInPoints(layout.height(values));
      Style style = plan.table().style().apply(plan.table().rows().get(i));
      for (int k = 0; k < values.size(); k++) {
        Value value = resolved(values.get(k), row.getRowNum());
        ColumnSpec<R> column = plan.table().columns().get(k);
        boolean hidden = column.is(ColumnSpec.Mark.HIDDEN);
        Style here = hidden ? Style.HIDDEN : style.in(column.is(ColumnSpec.Mark.LEADING));
        Style shown = value instanceof Value.Link ? Style.BODY_LINK : here;
        cells.write(row, k, value, shown, column.format());
      }
    }
    for (int i = layout.values().size(); i < plan.table().rowsInFile(); i++) {
      writeBlank(sheet.createRow(layout.firstRow() + i));
    }
  }

  private void writeBlank(Row blank) {
    for (int k = 0; k < plan.table().columns().size(); k++) {
      ColumnSpec<R> column = plan.table().columns().get(k);
      Value value =
          column
              .spare()
              .filter(formula -> plan.table().spare() > 0)
              .<Value>map(formula -> new Value.Formula(formula, Value.NONE))
              .orElse(Value.NONE);
      cells.write(blank, k, resolved(value, blank.getRowNum()), Style.BODY, column.format());
    }
  }

  private Value resolved(Value value, int row) {
    return value instanceof Value.Formula formula
        ? new Value.Formula(layout.inRow(formula.formula(), row, false), formula.result())
        : value;
  }

  /** How many things the table lists: a formula that goes on counting when rows are added. */
  static Value count(SheetPlan.OfTable<?> plan) {
    TablePlan<?> table = plan.table();
    int column = table.indexOf(plan.counted());
    long known = countKnown(table, column);
    String header = table.columns().get(column).header();
    return new Value.Formula(
        String.format(Locale.ROOT, "COUNTA(%s[%s])", table.name(), header), Value.number(known));
  }

  private static <R> long countKnown(TablePlan<R> table, int column) {
    return table.rows().stream()
        .map(row -> table.columns().get(column).value().apply(row))
        .filter(value -> !value.equals(Value.NONE))
        .count();
  }

  /** How many rows have a value in a column. */
  static <R> long countOf(TablePlan<R> table, String key, Value value) {
    ColumnSpec<R> column = table.columns().get(table.indexOf(key));
    return table.rows().stream()
        .filter(row -> Value.shown(column.value().apply(row)).equals(value))
        .count();
  }
}
