package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.id.Pointer;

/**
 * A table: one kind of thing, a row each.
 *
 * @param name the table's name in the file, the same in every language
 * @param columns its columns from left to right
 * @param rows what it lists
 * @param style how a row looks
 * @param highlights its conditional formats
 * @param place where in the event a row's datum stands
 * @param edits what becomes of new rows and of missing ones; nothing for a table that only shows
 * @param spare how many rows stand ready below for somebody to type into
 */
record TablePlan<R>(
    String name,
    ImmutableList<ColumnSpec<R>> columns,
    ImmutableList<R> rows,
    Function<R, Style> style,
    ImmutableList<Highlight> highlights,
    Function<R, Pointer> place,
    Optional<RowEdits<R>> edits,
    int spare) {
  TablePlan {
    requireNonNull(name, "name");
    requireNonNull(columns, "columns");
    requireNonNull(rows, "rows");
    requireNonNull(style, "style");
    requireNonNull(highlights, "highlights");
    requireNonNull(place, "place");
    requireNonNull(edits, "edits");
  }

  /** A table that nobody reads back. */
  TablePlan(
      String name,
      ImmutableList<ColumnSpec<R>> columns,
      ImmutableList<R> rows,
      Function<R, Style> style,
      ImmutableList<Highlight> highlights) {
    this(name, columns, rows, style, highlights, row -> Pointer.ROOT, Optional.empty(), 0);
  }

  /** The same table, whose rows stand for data of the event. */
  TablePlan<R> of(Function<R, Pointer> where, RowEdits<R> taken) {
    return new TablePlan<>(
        name, columns, rows, style, highlights, where, Optional.of(taken), spare);
  }

  /** The same table with rows to type into, whose own rows have another look. */
  TablePlan<R> starting(int ready, ImmutableList<Highlight> examples) {
    ImmutableList<Highlight> all =
        ImmutableList.<Highlight>builder().addAll(examples).addAll(highlights).build();
    return new TablePlan<>(name, columns, rows, style, all, place, edits, ready);
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
    return Math.max(1, rows.size() + spare);
  }
}
