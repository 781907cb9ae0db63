package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A table. The header row is repeated on each page and rows are not split.
 *
 * @param caption what the table shows, set above it
 * @param columns its columns
 * @param header the names of the columns, one for each
 * @param rows the rows
 */
public record Table(
    Optional<String> caption,
    ImmutableList<Column> columns,
    ImmutableList<String> header,
    ImmutableList<Row> rows)
    implements Element {
  /** Refuses null and values out of range. {@inheritDoc} */
  public Table {
    requireNonNull(caption, "caption");
    requireNonNull(columns, "columns");
    requireNonNull(header, "header");
    requireNonNull(rows, "rows");
    checkArgument(!columns.isEmpty(), "columns must not be empty");
    checkArgument(
        header.size() == columns.size(),
        "header has %s names for %s columns",
        header.size(),
        columns.size());
    for (Row row : rows) {
      int width = row.cells().stream().mapToInt(Cell::span).sum();
      checkArgument(width == columns.size(), "a row spans %s of %s columns", width, columns.size());
    }
  }
}
