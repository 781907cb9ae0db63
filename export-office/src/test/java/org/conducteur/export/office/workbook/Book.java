package org.conducteur.export.office.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conducteur.event.Event;
import org.conducteur.port.PlanningOptions;

/** A planning workbook as a reader finds it: tables by their names, cells by header and row. */
record Book(XSSFWorkbook workbook) {
  static byte[] bytesOf(Event event) {
    return bytesOf(event, Locale.FRENCH);
  }

  static byte[] bytesOf(Event event, Locale language) {
    return bytesOf(event, PlanningOptions.in(language));
  }

  static byte[] bytesOf(Event event, PlanningOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlanningWorkbook().write(event, options, out);
    return out.toByteArray();
  }

  static Book of(Event event) throws IOException {
    return of(bytesOf(event));
  }

  static Book of(byte[] bytes) throws IOException {
    return new Book(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
  }

  XSSFTable table(String name) {
    return workbook.getTable(name);
  }

  /** The cell below a header, in a row of the table counted from 0. */
  Cell cell(String table, int row, String header) {
    XSSFTable found = table(table);
    int column = found.getStartColIndex() + found.findColumnIndex(header);
    XSSFSheet sheet = found.getXSSFSheet();
    return sheet.getRow(found.getStartRowIndex() + 1 + row).getCell(column);
  }

  String text(String table, int row, String header) {
    return cell(table, row, header).getStringCellValue();
  }

  double number(String table, int row, String header) {
    return cell(table, row, header).getNumericCellValue();
  }

  /** As a person sees it, in the language of the formats. */
  String shown(String table, int row, String header) {
    DataFormatter formatter = new DataFormatter(Locale.FRANCE);
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter.formatCellValue(cell(table, row, header));
  }

  /** The row of a table whose cell below a header has this text. */
  int row(String table, String header, String text) {
    for (int i = 0; i < table(table).getDataRowCount(); i++) {
      if (text(table, i, header).equals(text)) {
        return i;
      }
    }
    throw new AssertionError(text + " not found in " + table);
  }

  /** All cells of a kind. */
  List<Cell> cells(CellType type) {
    List<Cell> found = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == type) {
            found.add(cell);
          }
        }
      }
    }
    return found;
  }
}
