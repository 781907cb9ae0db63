package org.conducteur.export.office.workbook;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the sheet that says how to use the others. */
final class GuideWriting {
  private static final double LABEL = 26;
  private static final double TEXT = 96;

  /** Room above the name of a section, in points. */
  private static final int SECTION = 24;

  private final SheetPlan.OfGuide plan;
  private final Cells cells;

  GuideWriting(SheetPlan.OfGuide plan, Cells cells) {
    this.plan = plan;
    this.cells = cells;
  }

  /**
   * Writes it.
   *
   * @param sheet the sheet as a stream of rows
   * @param frame the same sheet, for what is no row
   * @return the last row, from 0
   */
  int write(SXSSFSheet sheet, XSSFSheet frame) {
    SheetFrame.width(sheet, 0, LABEL);
    SheetFrame.width(sheet, 1, TEXT);
    Highlights highlights = new Highlights(frame, cells.looks().palette());
    int next = TableLayout.HEADER_ROW;
    for (SheetPlan.Section section : plan.sections()) {
      Row head = sheet.createRow(next++);
      head.setHeightInPoints(SECTION);
      cells.write(head, 0, section.title(), Style.BAND);
      cells.write(head, 1, "", Style.BAND);
      for (SheetPlan.Line line : section.lines()) {
        int at = next++;
        write(sheet.createRow(at), line);
        line.manner()
            .ifPresent(
                manner -> highlights.add(new CellRangeAddress(at, at, 0, 0), "TRUE", manner));
      }
      next++;
    }
    return next - 2;
  }

  private void write(Row row, SheetPlan.Line line) {
    Style style =
        line.label() instanceof Value.Link
            ? Style.BODY_LINK
            : line.manner().isPresent() || line.label() instanceof Value.Formula
                ? Style.BODY
                : Style.BODY_LABEL;
    cells.write(row, 0, line.label(), style, Format.TEXT);
    cells.write(row, 1, line.text(), Style.BODY);
    int lines = TextMeasure.lines(line.text(), TEXT, Looks.BODY_SIZE);
    if (line.label() instanceof Value.Text label) {
      lines = Math.max(lines, TextMeasure.lines(label.text(), LABEL, Looks.BODY_SIZE));
    }
    row.setHeightInPoints(TableLayout.height(lines) + 2);
  }
}
