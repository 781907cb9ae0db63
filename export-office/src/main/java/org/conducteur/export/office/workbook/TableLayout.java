package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * A table with its values worked out, and the measures that follow from them.
 *
 * @param plan the table
 * @param values its values, row by row
 * @param widths the widths of its columns in characters
 */
record TableLayout<R>(
    TablePlan<R> plan, ImmutableList<ImmutableList<Value>> values, ImmutableList<Double> widths) {
  /** The row with the headers, from 0; what the sheet is about stands above it. */
  static final int HEADER_ROW = 3;

  /** The key of a column in a formula. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z_0-9]+)}");

  /** The most a row can be high, in points (Excel's specifications and limits). */
  private static final float HIGHEST = 409;

  /** Excel's own height of a line of 10 points in Calibri. */
  private static final float LINE = 12.75f;

  private static final float PADDING = 3;

  /** The button that opens the filter covers so much of a header. */
  private static final double BUTTON = 2.5;

  static <R> TableLayout<R> of(TablePlan<R> plan) {
    ImmutableList.Builder<ImmutableList<Value>> values = ImmutableList.builder();
    for (R row : plan.rows()) {
      values.add(
          plan.columns().stream()
              .map(column -> column.value().apply(row))
              .collect(ImmutableList.toImmutableList()));
    }
    ImmutableList<ImmutableList<Value>> all = values.build();
    ImmutableList.Builder<Double> widths = ImmutableList.builder();
    for (int i = 0; i < plan.columns().size(); i++) {
      widths.add(width(plan.columns().get(i), i, all));
    }
    return new TableLayout<>(plan, all, widths.build());
  }

  private static double width(
      ColumnSpec<?> column, int index, ImmutableList<ImmutableList<Value>> rows) {
    // A centred header needs the room of the button on both sides.
    double buttons = column.format() == Format.TEXT ? BUTTON : 2 * BUTTON;
    double needed = Math.max(longestWord(column.header()) + buttons, leastOf(column.format()));
    for (ImmutableList<Value> row : rows) {
      if (Value.shown(row.get(index)) instanceof Value.Text text) {
        needed = Math.max(needed, TextMeasure.width(text.text(), Looks.BODY_SIZE) + 2);
      }
    }
    ColumnSpec.Width width = column.traits().width();
    return Math.max(width.least(), Math.min(width.most(), Math.ceil(needed)));
  }

  /** Enough for any value of the format. */
  private static double leastOf(Format format) {
    return switch (format) {
      case DATE -> 17;
      case TIME, DURATION -> 7;
      case TEXT, MARK, SHORT_DATE, COUNT -> 0;
    };
  }

  private static double longestWord(String header) {
    double longest = 0;
    for (String word : header.split(" ", -1)) {
      longest = Math.max(longest, TextMeasure.width(word, Looks.BODY_SIZE));
    }
    return longest;
  }

  float headerHeight() {
    int lines = 1;
    for (int i = 0; i < widths.size(); i++) {
      if (!plan.columns().get(i).is(ColumnSpec.Mark.HIDDEN)) {
        String header = plan.columns().get(i).header();
        lines = Math.max(lines, TextMeasure.lines(header, widths.get(i), Looks.BODY_SIZE));
      }
    }
    return height(lines) + PADDING;
  }

  float height(ImmutableList<Value> row) {
    int lines = 1;
    for (int i = 0; i < widths.size(); i++) {
      if (Value.shown(row.get(i)) instanceof Value.Text text
          && !plan.columns().get(i).is(ColumnSpec.Mark.HIDDEN)) {
        lines = Math.max(lines, TextMeasure.lines(text.text(), widths.get(i), Looks.BODY_SIZE));
      }
    }
    return height(lines);
  }

  static float height(int lines) {
    return Math.min(HIGHEST, lines * LINE + PADDING);
  }

  int firstRow() {
    return HEADER_ROW + 1;
  }

  int lastRow() {
    return HEADER_ROW + plan.rowsInFile();
  }

  /** Where a column's values lie, for a name: such as {@code 'Salles'!$A$5:$A$9}. */
  String range(String sheet, int column) {
    CellReference first = new CellReference(sheet, firstRow(), column, true, true);
    CellReference last = new CellReference(lastRow(), column, true, true);
    return first.formatAsString() + ":" + last.formatAsString();
  }

  /** Puts cells for the placeholders of a formula; the column stays put, or not. */
  String inRow(String formula, int row, boolean fixedColumn) {
    return PLACEHOLDER
        .matcher(formula)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    new CellReference(row, plan.indexOf(found.group(1)), false, fixedColumn)
                        .formatAsString()));
  }
}
