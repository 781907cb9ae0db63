package org.conducteur.export.office.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conducteur.change.Change;
import org.conducteur.change.Difference;
import org.conducteur.check.Checker;
import org.conducteur.event.Event;
import org.conducteur.port.PlanningOptions;
import org.conducteur.port.Reading;
import org.conducteur.style.Brand;

/** A person with a planning workbook open, who types into it and saves it. */
final class Editing {
  private final Event event;
  private final Book book;

  private Editing(Event event, Book book) {
    this.event = event;
    this.book = book;
  }

  static Editing of(Event event) throws IOException {
    return new Editing(event, Book.of(event));
  }

  /** With what the checker says of the event. */
  static Editing checked(Event event, Locale language) throws IOException {
    PlanningOptions options =
        new PlanningOptions(
            language, Brand.DEFAULT, Optional.empty(), Checker.standard().review(event));
    return new Editing(event, Book.of(Book.bytesOf(event, options)));
  }

  Book book() {
    return book;
  }

  XSSFWorkbook workbook() {
    return book.workbook();
  }

  /** Types into the cell of the row that has a text in its column of a header. */
  Editing type(String table, String header, String text, String column, Object value) {
    return type(table, book.row(table, header, text), column, value);
  }

  Editing type(String table, int row, String column, Object value) {
    put(book.cell(table, row, column), value);
    return this;
  }

  private static void put(Cell cell, Object value) {
    cell.setBlank();
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (value instanceof Integer number) {
      cell.setCellValue(number);
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (!value.toString().isEmpty()) {
      cell.setCellValue(value.toString());
    }
  }

  /** Adds a row below the table, as somebody does who types on; headers and values in turn. */
  Editing append(String table, Object... cells) {
    XSSFTable found = book.table(table);
    XSSFSheet sheet = found.getXSSFSheet();
    return fill(found, sheet.createRow(sheet.getLastRowNum() + 1), cells);
  }

  /** Inserts a row above that of the table. */
  Editing insert(String table, int before, Object... cells) {
    XSSFTable found = book.table(table);
    XSSFSheet sheet = found.getXSSFSheet();
    int at = found.getStartRowIndex() + 1 + before;
    sheet.shiftRows(at, sheet.getLastRowNum(), 1);
    return fill(found, sheet.createRow(at), cells);
  }

  private Editing fill(XSSFTable table, XSSFRow row, Object... cells) {
    for (int i = 0; i < cells.length; i += 2) {
      int column = table.getStartColIndex() + table.findColumnIndex(cells[i].toString());
      put(row.createCell(column), cells[i + 1]);
    }
    return this;
  }

  /** Removes a row, and moves up what is below. */
  Editing delete(String table, String header, String text) {
    XSSFTable found = book.table(table);
    XSSFSheet sheet = found.getXSSFSheet();
    int at = found.getStartRowIndex() + 1 + book.row(table, header, text);
    sheet.removeRow(sheet.getRow(at));
    if (at < sheet.getLastRowNum()) {
      sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
    }
    return this;
  }

  /** Copies a row below all others. */
  Editing copy(String table, String header, String text) {
    XSSFTable found = book.table(table);
    XSSFSheet sheet = found.getXSSFSheet();
    Row row = sheet.getRow(found.getStartRowIndex() + 1 + book.row(table, header, text));
    sheet.copyRows(List.of(row), sheet.getLastRowNum() + 1, new CellCopyPolicy());
    return this;
  }

  Reading read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.workbook().write(out);
    return new PlanningWorkbookReader()
        .open(new ByteArrayInputStream(out.toByteArray()), "plan.xlsx")
        .read(event);
  }

  /** What it comes back as, such as "CHANGED /title: a -> b". */
  List<String> changes() throws IOException {
    Reading reading = read();
    if (!reading.findings().isEmpty()) {
      throw new AssertionError(reading.findings().toString());
    }
    return Difference.between(event, reading.event()).stream().map(Editing::line).toList();
  }

  private static String line(Change change) {
    return switch (change.kind()) {
      case ADDED, REMOVED, MOVED -> change.kind() + " " + change.place();
      case CHANGED ->
          change.place() + ": " + shown(change.before()) + " -> " + shown(change.after());
    };
  }

  private static String shown(Optional<Object> value) {
    return value.map(Object::toString).orElse("");
  }
}
