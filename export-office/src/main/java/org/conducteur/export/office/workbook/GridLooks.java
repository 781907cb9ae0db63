package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.style.Palette;

/** The conditional formats of the grid: all its colours follow from what its cells find. */
final class GridLooks {
  private final Highlights highlights;
  private final ImmutableList<GridColumn> columns;

  GridLooks(XSSFSheet sheet, Palette palette, ImmutableList<GridColumn> columns) {
    highlights = new Highlights(sheet, palette);
    this.columns = columns;
  }

  void add(GridDay day, int firstRow) {
    int lastRow = firstRow + day.axis().rows() - 1;
    int sums = GridWriting.stepColumn(columns) + 1;
    CellRangeAddress all = new CellRangeAddress(firstRow, lastRow, 1, columns.size());
    String sum = GridWriting.cell(firstRow, sums, false, false);
    String above = GridWriting.cell(firstRow - 1, sums, false, false);
    for (int c = 0; c < columns.size(); c += columns.get(c).lanes()) {
      addShared(c, firstRow, lastRow);
    }
    String begins = sum + "<>N(" + above + ")";
    add(all, GridFormulas.isConflict(sum), begins, Highlight.Manner.CONFLICT);
    for (Highlight.Manner look : Highlight.Manner.LOOKS) {
      int index = Highlight.Manner.LOOKS.indexOf(look) + 1;
      add(all, GridFormulas.hasLook(sum, index), begins, look);
    }
    String date = GridWriting.cell(firstRow - 1, 0, true, true);
    String step = GridWriting.cell(firstRow, sums - 1, false, true);
    highlights.add(
        new CellRangeAddress(firstRow, lastRow, 0, 0),
        "AND(ISNUMBER("
            + date
            + "),INT((NOW()-N("
            + date
            + "))*"
            + day.axis().inDay()
            + ")="
            + step
            + ")",
        Highlight.Manner.NOW);
  }

  /** Sessions beside each other in a room are a conflict as well. */
  private void addShared(int column, int firstRow, int lastRow) {
    GridColumn first = columns.get(column);
    if (first.lanes() < 2 || !first.isRoom()) {
      return;
    }
    int sums = GridWriting.stepColumn(columns) + 1 + column;
    String row =
        GridWriting.cell(firstRow, sums, false, true)
            + ":"
            + GridWriting.cell(firstRow, sums + first.lanes() - 1, false, true);
    String own = GridWriting.cell(firstRow, sums, false, false);
    String begins = own + "<>N(" + GridWriting.cell(firstRow - 1, sums, false, false) + ")";
    add(
        new CellRangeAddress(firstRow, lastRow, column + 1, column + first.lanes()),
        "AND(" + own + ">0,COUNTIF(" + row + ",\">0\")>1)",
        begins,
        Highlight.Manner.CONFLICT);
  }

  /** In two parts, since not every program lets two conditions colour one cell. */
  private void add(
      CellRangeAddress area, String condition, String begins, Highlight.Manner manner) {
    highlights.addTop(area, "AND(" + begins + "," + condition + ")", manner);
    highlights.add(area, condition, manner);
  }
}
