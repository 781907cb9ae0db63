package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes the picture of the days. Behind its columns, unseen, stand the step of each row and the
 * sums by which its cells know their sessions.
 */
final class GridWriting {
  static final int HEADER_ROW = TableLayout.HEADER_ROW;
  static final double TIME_WIDTH = 8;

  /** The height of a row in points: that of a line. */
  static final float ROW = 13.5f;

  static final float HEADER = 30;
  static final float BAND = 20;

  private final SheetPlan.OfGrid plan;
  private final Cells cells;
  private final Words words;
  private final ImmutableList<GridColumn> columns;
  private final List<Integer> firstRows = new ArrayList<>();
  private int nextRow = HEADER_ROW + 1;

  GridWriting(SheetPlan.OfGrid plan, Cells cells, Words words) {
    this.plan = plan;
    this.cells = cells;
    this.words = words;
    columns = plan.layout().columns();
  }

  /** Writes all, and gives the last row. */
  int write(SXSSFSheet sheet, XSSFSheet frame) {
    writeHeader(sheet);
    if (plan.days().isEmpty()) {
      cells.write(sheet.createRow(nextRow++), 0, words.text("grid.empty"), Style.INTRO);
    }
    for (int i = 0; i < plan.days().size(); i++) {
      if (i > 0) {
        sheet.setRowBreak(nextRow - 1);
      }
      writeDay(sheet, plan.days().get(i));
    }
    if (plan.omitted().isPresent()) {
      cells.write(sheet.createRow(nextRow++), 0, plan.omitted().get(), Style.INTRO);
    }
    GridLooks looks = new GridLooks(frame, cells.looks().palette(), columns);
    for (int i = 0; i < plan.days().size(); i++) {
      looks.add(plan.days().get(i), firstRows.get(i));
    }
    return nextRow - 1;
  }

  /** The column that holds the step of each row. */
  static int stepColumn(ImmutableList<GridColumn> columns) {
    return columns.size() + 1;
  }

  static String cell(int row, int column, boolean fixedRow, boolean fixedColumn) {
    return new CellReference(row, column, fixedRow, fixedColumn).formatAsString();
  }

  private String header(int column) {
    // Of columns with one header, the first holds it.
    return cell(HEADER_ROW, column + 2 - columns.get(column).lane(), true, true);
  }

  private void writeHeader(SXSSFSheet sheet) {
    SheetFrame.width(sheet, 0, TIME_WIDTH);
    Row header = sheet.createRow(HEADER_ROW);
    header.setHeightInPoints(HEADER);
    cells.write(header, 0, Value.text(words.text("grid.time")), Style.HEADER, Format.MARK);
    for (int i = 0; i < columns.size(); i++) {
      GridColumn column = columns.get(i);
      SheetFrame.width(sheet, i + 1, plan.layout().width());
      String room = column.isRoom() ? column.room() : words.text("grid.noRoom");
      String shown = column.lane() == 1 ? room : "";
      cells.write(header, i + 1, Value.text(shown), Style.HEADER, Format.MARK);
      if (column.lane() == 1) {
        merge(sheet, HEADER_ROW, i + 1, i + column.lanes());
      }
    }
    for (int i = stepColumn(columns); i <= stepColumn(columns) + columns.size(); i++) {
      sheet.setColumnHidden(i, true);
    }
  }

  private void writeDay(SXSSFSheet sheet, GridDay day) {
    Row band = sheet.createRow(nextRow);
    band.setHeightInPoints(BAND);
    cells.write(band, 0, day.title(), Style.BAND, Format.DATE);
    for (int i = 1; i <= columns.size(); i++) {
      cells.write(band, i, "", Style.BAND);
    }
    merge(sheet, nextRow, 0, columns.size());
    cells.link(
        band.getCell(0), words.text("sheet.run"), TableLayout.HEADER_ROW + 1 + day.rows().first());
    nextRow++;
    firstRows.add(nextRow);
    double[][] sums = sums(day);
    for (int r = 0; r < day.axis().rows(); r++) {
      Row row = sheet.createRow(nextRow);
      row.setHeightInPoints(ROW);
      writeTime(row, day.axis(), r);
      for (int c = 0; c < columns.size(); c++) {
        writeText(row, day, c, r, sums);
      }
      writeHidden(row, day, r, sums);
      nextRow++;
    }
    writeOutside(sheet, day);
  }

  private double[][] sums(GridDay day) {
    double[][] sums = new double[day.axis().rows()][columns.size()];
    for (int r = 0; r < sums.length; r++) {
      for (int c = 0; c < columns.size(); c++) {
        sums[r][c] = day.sum(columns.get(c), day.ranges().get(c), day.axis().first() + r);
      }
    }
    return sums;
  }

  /** Each half hour; the others would only be in the way. */
  private void writeTime(Row row, GridAxis axis, int r) {
    int minute = axis.minute(r);
    Value time = minute % 30 == 0 ? Value.time(Duration.ofMinutes(minute)) : Value.NONE;
    Style style = minute % 60 == 0 ? Style.GRID_TIME : Style.GRID_HALF;
    cells.write(row, 0, time, style, Format.TIME);
  }

  private void writeText(Row row, GridDay day, int c, int r, double[][] sums) {
    int hidden = stepColumn(columns) + 1 + c;
    int at = row.getRowNum();
    GridFormulas.Around around =
        new GridFormulas.Around(
            cell(at, hidden, false, true),
            cell(at - 1, hidden, false, true),
            cell(at - 2, hidden, false, true),
            cell(at, stepColumn(columns), false, true));
    GridDay.Span range = day.ranges().get(c);
    String formula = plan.formulas().text(columns.get(c), header(c), range, around);
    Value shown = Value.text(new GridText(day, columns.get(c), range).at(r, column(sums, c)));
    Style style = day.axis().minute(r) % 60 == 0 ? Style.GRID_HOUR : Style.GRID_FREE;
    cells.writeBare(row, c + 1, new Value.Formula(formula, shown), style);
  }

  private static double[] column(double[][] sums, int c) {
    return IntStream.range(0, sums.length).mapToDouble(r -> sums[r][c]).toArray();
  }

  private void writeHidden(Row row, GridDay day, int r, double[][] sums) {
    int steps = stepColumn(columns);
    cells.write(row, steps, Value.number(day.axis().first() + r), Style.HIDDEN, Format.COUNT);
    for (int c = 0; c < columns.size(); c++) {
      String step = cell(row.getRowNum(), steps, false, true);
      String formula = plan.formulas().sum(columns.get(c), header(c), day.ranges().get(c), step);
      Value sum = Value.number((long) sums[r][c]);
      cells.writeBare(row, steps + 1 + c, new Value.Formula(formula, sum), Style.HIDDEN);
    }
  }

  private void writeOutside(SXSSFSheet sheet, GridDay day) {
    int outside = day.outside(columns);
    ImmutableList<String> headers =
        IntStream.range(0, columns.size())
            .mapToObj(this::header)
            .collect(ImmutableList.toImmutableList());
    String formula = plan.formulas().outside(columns, headers, day);
    String shown = outside == 0 ? "" : words.text("grid.outside") + outside;
    Row row = sheet.createRow(nextRow++);
    cells.writeBare(row, 0, new Value.Formula(formula, Value.text(shown)), Style.INTRO);
    if (day.leftOut().isPresent()) {
      cells.write(sheet.createRow(nextRow++), 0, day.leftOut().get(), Style.INTRO);
    }
  }

  private static void merge(SXSSFSheet sheet, int row, int left, int right) {
    if (left < right) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, left, right));
    }
  }
}
