package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.document.WidthSharing;
import org.conducteur.export.office.ooxml.FontWidths;
import org.conducteur.text.Inline;

/**
 * How wide the columns of a table are, in twips: what their words, short texts such as a time, and
 * long texts ask for, shared.
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
  private final double space;
  private final int step;
  private final double[] needed;
  private final double[] wholes;

  private ColumnWidths(Table table, int total, Sheet sheet) {
    this.total = total;
    this.padding = GridKind.TABLE.start(sheet) + GridKind.TABLE.end(sheet);
    this.letters = sheet.letters();
    this.size = WordStyle.TABLE_HEADING.halfPoints(sheet.bodySize());
    this.space = width(" ");
    this.step = sheet.listStep();
    this.needed = new double[table.columns().size()];
    this.wholes = new double[table.columns().size()];
  }

  static ImmutableList<Integer> of(Table table, int total, Sheet sheet) {
    ColumnWidths widths = new ColumnWidths(table, total, sheet);
    widths.measure(table);
    return widths.shared(table.columns());
  }

  private void measure(Table table) {
    for (Row row : table.rows()) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.span() == 1) {
          for (Element element : cell.content()) {
            need(column, element, cell.header() ? LONGEST_NAME : LONGEST_CELL, padding);
          }
        }
        column += cell.span();
      }
    }
    for (int i = 0; i < needed.length; i++) {
      boolean empty = wholes[i] == 0;
      need(i, table.header().get(i), 0, padding);
      if (empty) {
        wholes[i] = 0;
      }
    }
  }

  private void need(int column, Element element, int longest, int around) {
    if (element instanceof Paragraph paragraph) {
      need(column, Inline.plain(paragraph.content()), longest, around);
    } else if (element instanceof ItemList list) {
      for (ListItem item : list.items()) {
        item.content().forEach(part -> need(column, part, LONGEST_CELL, around + step));
      }
    }
  }

  private void need(int column, String text, int longest, int around) {
    double line = around + SLACK;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (text.charAt(i) == ' ' && text.length() > longest)) {
        double width = width(text.substring(word, i));
        double wanted = Math.min(width + around + SLACK, total * WIDEST_WORD);
        needed[column] = Math.max(needed[column], wanted);
        line += width + (word == 0 ? 0 : space);
        word = i + 1;
      }
    }
    if (!text.isEmpty()) {
      wholes[column] = Math.max(wholes[column], line);
    }
  }

  private double width(String text) {
    return letters.twips(text, size, true, false);
  }

  private ImmutableList<Integer> shared(ImmutableList<Column> columns) {
    List<WidthSharing.Demand> demands = new ArrayList<>();
    for (int i = 0; i < needed.length; i++) {
      demands.add(new WidthSharing.Demand(columns.get(i).weight(), needed[i], wholes[i]));
    }
    ImmutableList.Builder<Integer> widths = ImmutableList.builder();
    double edge = 0;
    int done = 0;
    double[] shares = WidthSharing.of(total, demands);
    for (int i = 0; i < shares.length; i++) {
      edge += shares[i];
      int next = i == shares.length - 1 ? total : (int) Math.round(edge);
      widths.add(next - done);
      done = next;
    }
    return widths.build();
  }
}
