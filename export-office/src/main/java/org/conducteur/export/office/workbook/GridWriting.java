package org.conducteur.export.office.workbook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes the picture of the days. */
final class GridWriting {
  private static final int HEADER_ROW = TableLayout.HEADER_ROW;
  private static final double TIME_WIDTH = 8;

  private final SheetPlan.OfGrid plan;
  private final Cells cells;
  private final Words words;
  private int nextRow = HEADER_ROW + 1;

  GridWriting(SheetPlan.OfGrid plan, Cells cells, Words words) {
    this.plan = plan;
    this.cells = cells;
    this.words = words;
  }

  void write(SXSSFSheet sheet) {
    writeHeader(sheet);
    if (plan.days().isEmpty()) {
      cells.write(sheet.createRow(nextRow), 0, words.text("grid.empty"), Style.INTRO);
    }
    for (int i = 0; i < plan.days().size(); i++) {
      if (i > 0) {
        sheet.setRowBreak(nextRow - 1);
      }
      writeDay(sheet, plan.days().get(i));
    }
  }

  private int columns() {
    return Math.max(1, plan.rooms().stream().mapToInt(GridRoom::lanes).sum());
  }

  private void writeHeader(SXSSFSheet sheet) {
    SheetFrame.width(sheet, 0, TIME_WIDTH);
    Row header = sheet.createRow(HEADER_ROW);
    header.setHeightInPoints(30);
    cells.write(header, 0, Value.text(words.text("grid.time")), Style.HEADER, Format.MARK);
    int column = 1;
    for (GridRoom room : plan.rooms()) {
      for (int lane = 0; lane < room.lanes(); lane++) {
        SheetFrame.width(sheet, column + lane, room.width());
        String name = lane == 0 ? room.name() : "";
        cells.write(header, column + lane, Value.text(name), Style.HEADER, Format.MARK);
      }
      merge(sheet, HEADER_ROW, HEADER_ROW, column, column + room.lanes() - 1);
      column += room.lanes();
    }
  }

  private void writeDay(SXSSFSheet sheet, GridDay day) {
    Row band = sheet.createRow(nextRow);
    band.setHeightInPoints(20);
    cells.write(band, 0, day.title(), Style.BAND, Format.DATE);
    for (int i = 1; i <= columns(); i++) {
      cells.write(band, i, "", Style.BAND);
    }
    merge(sheet, nextRow, nextRow, 0, columns());
    nextRow++;
    writeScale(sheet, day);
    nextRow += day.scale().rows();
    if (day.leftOut().isPresent()) {
      Row row = sheet.createRow(nextRow);
      cells.write(row, 0, day.leftOut().get(), Style.INTRO);
      nextRow++;
    }
  }

  private void writeScale(SXSSFSheet sheet, GridDay day) {
    GridDay.Scale scale = day.scale();
    List<List<GridDay.Block>> starting = new ArrayList<>();
    GridDay.@Nullable Block[][] at = new GridDay.Block[scale.rows()][columns()];
    for (int i = 0; i < scale.rows(); i++) {
      starting.add(new ArrayList<>());
    }
    for (GridDay.Block block : day.blocks()) {
      GridDay.Area area = block.area();
      starting.get(area.row()).add(block);
      for (int r = area.row(); r < area.row() + area.rows(); r++) {
        for (int c = area.column(); c < area.column() + area.columns(); c++) {
          at[r][c] = block;
        }
      }
    }
    for (int r = 0; r < scale.rows(); r++) {
      Row row = sheet.createRow(nextRow + r);
      row.setHeightInPoints(scale.height());
      writeTime(sheet, row, r, scale);
      boolean onHour = (scale.from() + r * scale.step()) % 60 == 0;
      Style free = onHour ? Style.GRID_HOUR : Style.GRID_FREE;
      for (int c = 0; c < columns(); c++) {
        writeCell(row, c, r, at[r][c], free);
      }
      for (GridDay.Block block : starting.get(r)) {
        GridDay.Area area = block.area();
        int top = nextRow + area.row();
        int left = area.column() + 1;
        merge(sheet, top, top + area.rows() - 1, left, left + area.columns() - 1);
      }
    }
  }

  private void writeCell(Row row, int c, int r, GridDay.@Nullable Block block, Style free) {
    if (block == null) {
      cells.write(row, c + 1, "", free);
    } else if (block.area().row() == r) {
      String text = block.area().column() == c ? block.text() : "";
      cells.writeTop(row, c + 1, text, block.style());
    } else {
      cells.write(row, c + 1, "", block.style());
    }
  }

  /** The hour, in the height of half an hour, since a single row is too low for it. */
  private void writeTime(SXSSFSheet sheet, Row row, int r, GridDay.Scale scale) {
    int half = scale.hour() / 2;
    boolean labelled = r % half == 0;
    Value time =
        labelled
            ? Value.time(Duration.ofMinutes(scale.from() + (long) r * scale.step()))
            : Value.NONE;
    cells.write(row, 0, time, Style.GRID_TIME, Format.TIME);
    if (labelled) {
      int top = row.getRowNum();
      merge(sheet, top, top + half - 1, 0, 0);
    }
  }

  private static void merge(SXSSFSheet sheet, int top, int bottom, int left, int right) {
    if (top < bottom || left < right) {
      // Checked for overlaps by the layout; the check of POI takes quadratic time.
      sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
    }
  }
}
