package org.conducteur.export.office.workbook;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Notes on headers that explain what a column takes. */
final class HeaderNotes {
  private static final String AUTHOR = "Conducteur";

  /** Characters in a line of a note, and the columns it is about as wide as. */
  private static final int LINE = 36;

  private static final int COLUMNS = 3;

  /** The lines of a note that are as high as a row. */
  private static final double LINES_IN_ROW = 1.1;

  private final XSSFSheet sheet;
  private final Words words;

  HeaderNotes(XSSFSheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
  }

  /** Adds the notes that the bundle has for the columns of a table. */
  void add(TablePlan<?> table) {
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      words
          .find("note." + table.name() + "." + table.columns().get(i).key())
          .ifPresent(text -> add(column, text));
    }
  }

  private void add(int column, String text) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int lines = TextMeasure.lines(text, LINE, Looks.BODY_SIZE) + 1;
    int rows = (int) Math.ceil(lines / LINES_IN_ROW);
    int top = TableLayout.HEADER_ROW;
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, column + 1, top, column + 1 + COLUMNS, top + rows);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setAddress(new CellAddress(top, column));
    comment.setAuthor(AUTHOR);
    comment.setString(new XSSFRichTextString(text));
    comment.setVisible(false);
  }
}
