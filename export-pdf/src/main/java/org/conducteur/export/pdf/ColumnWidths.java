package org.conducteur.export.pdf;

import com.google.common.base.Splitter;
import org.conducteur.document.Cell;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.text.Inline;

/**
 * How wide the columns of a table are: by their weights, but as wide as their longest word where
 * the other columns have room to give.
 */
final class ColumnWidths {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** A word of more than this share of the table is divided. */
  private static final float WIDEST_WORD = 0.4f;

  /** More characters than this are no word of a name or a figure. */
  private static final int LONGEST_WORD = 40;

  /** The name of a row is kept on one line up to this many characters: a time, a person. */
  private static final int LONGEST_WHOLE = 18;

  private final Typesetting typesetting;
  private final Place place;
  private final float[] needed;
  private final float[] lefts;

  ColumnWidths(Table table, Place place, float padding, Typesetting typesetting) {
    this.typesetting = typesetting;
    this.place = place;
    int columns = table.columns().size();
    needed = new float[columns];
    measure(table, padding);
    float[] widths = new float[columns];
    float all = table.columns().stream().mapToInt(column -> column.weight()).sum();
    for (int i = 0; i < columns; i++) {
      widths[i] = place.width() * table.columns().get(i).weight() / all;
    }
    adjust(widths);
    lefts = new float[columns + 1];
    for (int i = 0; i < columns; i++) {
      lefts[i + 1] = lefts[i] + widths[i];
    }
  }

  /** Where a column begins, from the left edge of the page. */
  float left(int column) {
    return place.left() + lefts[column];
  }

  float width(int column, int span) {
    return lefts[column + span] - lefts[column];
  }

  private void measure(Table table, float padding) {
    for (int i = 0; i < needed.length; i++) {
      need(i, table.header().get(i), padding);
    }
    for (Row row : table.rows()) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.span() == 1) {
          need(column, cell, padding);
        }
        column += cell.span();
      }
    }
  }

  private void need(int column, Cell cell, float padding) {
    for (Element element : cell.content()) {
      if (element instanceof Paragraph paragraph) {
        String text = Inline.plain(paragraph.content());
        if (cell.header() && text.length() <= LONGEST_WHOLE) {
          needWhole(column, CleanText.of(text), padding);
        } else {
          need(column, text, padding);
        }
      }
    }
  }

  private void need(int column, String text, float padding) {
    for (String word : WORDS.split(CleanText.of(text))) {
      if (word.length() <= LONGEST_WORD) {
        needWhole(column, word, padding);
      }
    }
  }

  private void needWhole(int column, String text, float padding) {
    float width = typesetting.width(text, place.text().bold(), place.tag()) + 2 * padding + 0.5f;
    needed[column] = Math.max(needed[column], Math.min(width, place.width() * WIDEST_WORD));
  }

  /** Narrow columns take from the others in proportion to what these have to spare. */
  private void adjust(float[] widths) {
    float missing = 0;
    float spare = 0;
    for (int i = 0; i < widths.length; i++) {
      missing += Math.max(0, needed[i] - widths[i]);
      spare += Math.max(0, widths[i] - needed[i]);
    }
    if (missing == 0 || spare == 0) {
      return;
    }
    float given = Math.min(1, spare / missing);
    float taken = Math.min(1, missing / spare);
    for (int i = 0; i < widths.length; i++) {
      float lacks = needed[i] - widths[i];
      widths[i] += lacks > 0 ? lacks * given : lacks * taken;
    }
  }
}
