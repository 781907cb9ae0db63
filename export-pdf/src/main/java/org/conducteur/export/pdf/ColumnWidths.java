package org.conducteur.export.pdf;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Cell;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.document.WidthSharing;
import org.conducteur.text.Inline;

/** How wide the columns of a table are: what their words and texts ask for, shared. */
final class ColumnWidths {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** A word of more than this share of the table is divided. */
  private static final float WIDEST_WORD = 0.4f;

  /** More characters than this are no word of a name or a figure. */
  private static final int LONGEST_WORD = 40;

  /** The name of a row is kept on one line up to this many characters: a time, a person. */
  private static final int LONGEST_WHOLE = 18;

  /** Rounding must not make a text wider than its column. */
  private static final float SLACK = 0.5f;

  /** Room for the mark of an item, in sizes of text. */
  private static final float MARK = 1.6f;

  private final Typesetting typesetting;
  private final Place place;
  private final float space;
  private final float[] needed;
  private final float[] wholes;
  private final float[] lefts;

  ColumnWidths(Table table, Place place, float padding, Typesetting typesetting) {
    this.typesetting = typesetting;
    this.place = place;
    int columns = table.columns().size();
    space = typesetting.width(" ", place.text().bold(), place.tag());
    needed = new float[columns];
    wholes = new float[columns];
    measure(table, padding);
    List<WidthSharing.Demand> demands = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      demands.add(new WidthSharing.Demand(table.columns().get(i).weight(), needed[i], wholes[i]));
    }
    double[] widths = WidthSharing.of(place.width(), demands);
    lefts = new float[columns + 1];
    for (int i = 0; i < columns; i++) {
      lefts[i + 1] = lefts[i] + (float) widths[i];
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
    for (Row row : table.rows()) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.span() == 1) {
          for (Element element : cell.content()) {
            need(column, element, cell.header(), padding);
          }
        }
        column += cell.span();
      }
    }
    for (int i = 0; i < needed.length; i++) {
      boolean empty = wholes[i] == 0;
      need(i, table.header().get(i), padding);
      if (empty) {
        wholes[i] = 0;
      }
    }
  }

  private void need(int column, Element element, boolean header, float padding) {
    if (element instanceof Paragraph paragraph) {
      String text = Inline.plain(paragraph.content());
      if (header && text.length() <= LONGEST_WHOLE) {
        needWhole(column, CleanText.of(text), padding);
      } else {
        need(column, text, padding);
      }
    } else if (element instanceof ItemList list) {
      float inner = padding + typesetting.look().em(MARK / 2);
      for (ListItem item : list.items()) {
        item.content().forEach(part -> need(column, part, false, inner));
      }
    }
  }

  private void need(int column, String text, float padding) {
    float line = 0;
    for (String word : WORDS.split(CleanText.of(text))) {
      float width = width(word);
      line += line == 0 ? width : space + width;
      if (word.length() <= LONGEST_WORD) {
        need(column, width, padding);
      }
    }
    wholes[column] = Math.max(wholes[column], line + 2 * padding + SLACK);
  }

  private void needWhole(int column, String text, float padding) {
    float width = width(text);
    need(column, width, padding);
    wholes[column] = Math.max(wholes[column], width + 2 * padding + SLACK);
  }

  private void need(int column, float width, float padding) {
    float wanted = width + 2 * padding + SLACK;
    needed[column] = Math.max(needed[column], Math.min(wanted, place.width() * WIDEST_WORD));
  }

  private float width(String text) {
    return typesetting.width(text, place.text().bold(), place.tag());
  }
}
