package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.export.office.ooxml.FontWidths;
import org.conducteur.text.Inline;

/**
 * How wide the columns of a table are, in twips: by their weights, but wide enough for their words
 * and for short texts such as a time.
 */
final class ColumnWidths {
  /** No word asks for more than this part of the whole. */
  private static final double WIDEST_WORD = 0.3;

  /** Up to so many characters the name of a row is kept on one line: a time, a person. */
  private static final int LONGEST_NAME = 18;

  /** Up to so many characters any cell is kept on one line. */
  private static final int LONGEST_CELL = 9;

  /** Word processors take a little of a cell for its borders, in twips. */
  private static final int SLACK = 30;

  private final int total;
  private final FontWidths letters;
  private final int padding;
  private final int size;
  private final int[] needed;

  private ColumnWidths(Table table, int total, Sheet sheet) {
    this.total = total;
    this.padding = GridKind.TABLE.start(sheet) + GridKind.TABLE.end(sheet);
    this.letters = sheet.letters();
    this.size = WordStyle.TABLE_HEADING.halfPoints(sheet.bodySize());
    this.needed = new int[table.columns().size()];
  }

  static ImmutableList<Integer> of(Table table, int total, Sheet sheet) {
    ColumnWidths widths = new ColumnWidths(table, total, sheet);
    widths.measure(table);
    return widths.adjusted(table.columns());
  }

  private void measure(Table table) {
    for (int i = 0; i < needed.length; i++) {
      need(i, table.header().get(i), 0);
    }
    for (Row row : table.rows()) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.span() == 1) {
          need(column, cell);
        }
        column += cell.span();
      }
    }
  }

  private void need(int column, Cell cell) {
    for (Element element : cell.content()) {
      if (element instanceof Paragraph paragraph) {
        String text = Inline.plain(paragraph.content());
        need(column, text, cell.header() ? LONGEST_NAME : LONGEST_CELL);
      }
    }
  }

  private void need(int column, String text, int longest) {
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (text.charAt(i) == ' ' && text.length() > longest)) {
        needWord(column, text.substring(word, i));
        word = i + 1;
      }
    }
  }

  private void needWord(int column, String word) {
    double width = letters.twips(word, size, true, false) + padding + SLACK;
    needed[column] = (int) Math.max(needed[column], Math.min(width, total * WIDEST_WORD));
  }

  /** Narrow columns take from the others in proportion to what these have to spare. */
  private ImmutableList<Integer> adjusted(ImmutableList<Column> columns) {
    double weights = columns.stream().mapToInt(Column::weight).sum();
    double missing = 0;
    double spare = 0;
    for (int i = 0; i < needed.length; i++) {
      double over = total * columns.get(i).weight() / weights - needed[i];
      missing += Math.max(0, -over);
      spare += Math.max(0, over);
    }
    double given = missing == 0 ? 0 : Math.min(1, spare / missing);
    double taken = spare == 0 ? 0 : Math.min(1, missing / spare);
    ImmutableList.Builder<Integer> widths = ImmutableList.builder();
    double edge = 0;
    int done = 0;
    for (int i = 0; i < needed.length; i++) {
      double width = total * columns.get(i).weight() / weights;
      double over = width - needed[i];
      edge += over < 0 ? width - over * given : width - over * taken;
      int next = i == needed.length - 1 ? total : (int) Math.round(edge);
      widths.add(next - done);
      done = next;
    }
    return widths.build();
  }
}
