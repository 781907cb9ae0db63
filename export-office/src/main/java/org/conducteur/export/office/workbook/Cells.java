package org.conducteur.export.office.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.conducteur.export.office.workbook.Value.Amount;
import org.conducteur.export.office.workbook.Value.Formula;
import org.conducteur.export.office.workbook.Value.Link;
import org.conducteur.export.office.workbook.Value.Text;

/** Writes values into cells, each with the style that its kind needs. */
final class Cells {
  private final Looks looks;
  private final CellText texts;
  private final CreationHelper helper;

  Cells(Looks looks, CellText texts, CreationHelper helper) {
    this.looks = looks;
    this.texts = texts;
    this.helper = helper;
  }

  CellText texts() {
    return texts;
  }

  Looks looks() {
    return looks;
  }

  /** Writes plain words. */
  void write(Row row, int column, String text, Style style) {
    write(row, column, Value.text(text), style, Format.TEXT);
  }

  /** Writes a value; a formula must have its placeholders filled in. */
  void write(Row row, int column, Value value, Style style, Format format) {
    Cell cell = row.createCell(column);
    if (value instanceof Text text) {
      write(cell, text.text(), style, format);
    } else if (value instanceof Amount amount) {
      cell.setCellStyle(
          amount
              .pattern()
              .map(pattern -> looks.of(style, format, pattern))
              .orElseGet(() -> looks.of(style, format)));
      cell.setCellValue(amount.number());
    } else if (value instanceof Formula formula) {
      cell.setCellStyle(looks.computed(style, format));
      cell.setCellFormula(formula.formula());
      cache(cell, formula.result());
    } else if (value instanceof Link link) {
      write(cell, link.text(), style, format);
      link(cell, link.sheet(), link.row(), link.column());
    }
  }

  /** Makes a cell lead to a row of a sheet. */
  void link(Cell cell, String sheet, int row) {
    link(cell, sheet, row, 0);
  }

  private void link(Cell cell, String sheet, int row, int column) {
    Hyperlink to = helper.createHyperlink(HyperlinkType.DOCUMENT);
    to.setAddress(new CellReference(sheet, row, column, false, false).formatAsString());
    cell.setHyperlink(to);
  }

  /** Writes a formula on the ground of its style, where nobody types anyway. */
  void writeBare(Row row, int column, Formula formula, Style style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(looks.of(style));
    cell.setCellFormula(formula.formula());
    cache(cell, formula.result());
  }

  private void write(Cell cell, String text, Style style, Format format) {
    if (text.isEmpty()) {
      cell.setCellStyle(looks.of(style, format));
      return;
    }
    String clean = texts.clean(text);
    cell.setCellStyle(
        CellText.looksLikeFormula(clean) ? looks.quoted(style, format) : looks.of(style, format));
    cell.setCellValue(CellText.escaped(clean));
  }

  private void cache(Cell cell, Value result) {
    if (result instanceof Amount amount) {
      cell.setCellValue(amount.number());
    } else if (result instanceof Text text) {
      cell.setCellValue(CellText.escaped(texts.clean(text.text())));
    }
  }
}
