package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.style.Logo;

/** Writes the first sheet: facts of the event, then the way to the other sheets. */
final class OverviewWriting {
  /** The row of the first fact, from 0. */
  static final int FIRST_FACT = 3;

  /** The column of what is said of them. */
  static final int VALUE = 1;

  private static final double[] WIDTHS = {22, 10, 66, 32};

  /** The height of the row of the title beside a logo, in points. */
  private static final int LOGO_ROW = 48;

  private final SheetPlan.OfOverview plan;
  private final ImmutableList<SheetPlan> others;
  private final Cells cells;
  private final Words words;

  OverviewWriting(
      SheetPlan.OfOverview plan, ImmutableList<SheetPlan> others, Cells cells, Words words) {
    this.plan = plan;
    this.others = others;
    this.cells = cells;
    this.words = words;
  }

  /** Sets a logo at the right of the title. */
  static void setLogo(Logo logo, XSSFSheet sheet) throws IOException {
    int last = WIDTHS.length - 1;
    LogoPicture.set(logo, sheet, 0, last, WIDTHS[last], LOGO_ROW);
  }

  void write(SXSSFSheet sheet) {
    for (int i = 0; i < WIDTHS.length; i++) {
      SheetFrame.width(sheet, i, WIDTHS[i]);
    }
    Row title = sheet.createRow(0);
    title.setHeightInPoints(cells.looks().brand().logo().isPresent() ? LOGO_ROW : 32);
    cells.write(title, 0, cells.texts().line(plan.headline(), 200), Style.TITLE);
    Row intro = sheet.createRow(1);
    cells.write(intro, 0, plan.frame().intro(), Style.INTRO);
    int next = writeFacts(sheet, FIRST_FACT);
    writeSheets(sheet, next + 1);
  }

  private int writeFacts(SXSSFSheet sheet, int first) {
    int next = first;
    double width = WIDTHS[1] + WIDTHS[2] + WIDTHS[3];
    for (SheetPlan.Fact fact : plan.facts()) {
      Row row = sheet.createRow(next);
      cells.write(row, 0, fact.label(), Style.LABEL);
      cells.write(row, VALUE, fact.value(), Style.FACT, fact.format());
      int lines = TextMeasure.lines(fact.label(), WIDTHS[0], Looks.BODY_SIZE);
      if (fact.value() instanceof Value.Text text) {
        lines = Math.max(lines, TextMeasure.lines(text.text(), width, Looks.BODY_SIZE));
      }
      row.setHeightInPoints(TableLayout.height(lines));
      sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 1, WIDTHS.length - 1));
      int at = next;
      fact.name().ifPresent(name -> addName(sheet, name, at));
      next++;
    }
    return next;
  }

  private static void addName(SXSSFSheet sheet, String name, int row) {
    Name cell = sheet.getWorkbook().createName();
    cell.setNameName(name);
    cell.setRefersToFormula(
        new CellReference(sheet.getSheetName(), row, 1, true, true).formatAsString());
  }

  private void writeSheets(SXSSFSheet sheet, int first) {
    Row header = sheet.createRow(first);
    header.setHeightInPoints(20);
    cells.write(header, 0, words.text("overview.sheet"), Style.HEADER);
    Value rows = Value.text(words.text("overview.rows"));
    cells.write(header, 1, rows, Style.HEADER, Format.MARK);
    cells.write(header, 2, words.text("overview.content"), Style.HEADER);
    cells.write(header, 3, words.text("overview.watch"), Style.HEADER);
    int next = first + 1;
    for (SheetPlan other : others) {
      SheetPlan.Frame frame = other.frame();
      Row row = sheet.createRow(next++);
      cells.write(row, 0, new Value.Link(frame.name(), frame.name()), Style.BODY_LINK, Format.TEXT);
      Value count =
          other instanceof SheetPlan.OfTable<?> table ? TableWriting.count(table) : Value.NONE;
      cells.write(row, 1, count, Style.BODY, Format.COUNT);
      cells.write(row, 2, frame.intro(), Style.BODY);
      cells.write(row, 3, frame.watch().orElse(""), Style.BODY);
      row.setHeightInPoints(
          TableLayout.height(TextMeasure.lines(frame.intro(), WIDTHS[2], Looks.BODY_SIZE)));
    }
  }
}
