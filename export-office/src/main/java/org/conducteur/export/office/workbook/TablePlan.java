package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A table: one kind of thing, a row each.
 *
 * @param name the table's name in the file, the same in every language
 * @param columns its columns from left to right
 * @param rows what it lists
 * @param style how a row looks
 * @param highlights its conditional formats
 */
record TablePlan<R>(
    String name,
    ImmutableList<ColumnSpec<R>> columns,
    ImmutableList<R> rows,
    Function<R, Style> style,
    ImmutableList<Highlight> highlights) {
  TablePlan {
    requireNonNull(name, "name");
    requireNonNull(columns, "columns");
    requireNonNull(rows, "rows");
    requireNonNull(style, "style");
    requireNonNull(highlights, "highlights");
  }

  /** The position of a column, from 0. */
  int indexOf(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no column " + key);
  }

  /** How many rows the file has for it: an Excel table without any is repaired away. */
  int rowsInFile() {
    return Math.max(1, rows.size());
  }
}
