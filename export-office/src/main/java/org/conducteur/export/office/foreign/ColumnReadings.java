package org.conducteur.export.office.foreign;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.plan.Words;

/** Says how the columns of a sheet were understood, with examples of what is in them. */
final class ColumnReadings {
  private static final int EXAMPLES = 3;
  private static final int LONGEST = 40;

  private ColumnReadings() {}

  static ImmutableList<ColumnReading> of(SheetCells cells, Columns columns) {
    Map<Integer, Set<String>> examples = new TreeMap<>();
    columns.headers().keySet().forEach(column -> examples.put(column, new LinkedHashSet<>()));
    for (ScannedRow row : cells.rows()) {
      if (row.index() > columns.row()) {
        row.cells().stream()
            .filter(cell -> cell.column() < HeaderRows.COLUMNS)
            .forEach(cell -> add(cell, examples));
      }
    }
    return ImmutableSortedMap.copyOf(examples).entrySet().stream()
        .filter(
            entry -> columns.headers().containsKey(entry.getKey()) || !entry.getValue().isEmpty())
        .map(entry -> of(cells, columns, entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
  }

  private static void add(ScannedCell cell, Map<Integer, Set<String>> examples) {
    String text = Words.line(CellText.of(cell.content()));
    Set<String> found = examples.computeIfAbsent(cell.column(), column -> new LinkedHashSet<>());
    if (!text.isEmpty() && found.size() < EXAMPLES) {
      found.add(
          text.codePointCount(0, text.length()) <= LONGEST
              ? text
              : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…");
    }
  }

  private static ColumnReading of(
      SheetCells cells, Columns columns, int column, Set<String> examples) {
    Columns.Header header = columns.headers().get(column);
    return new ColumnReading(
        cells.place(columns.row(), column),
        header == null ? "" : header.text(),
        columns.meaning(column),
        ImmutableList.copyOf(examples));
  }
}
