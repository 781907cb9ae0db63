package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.export.office.scan.ScannedSheet;

/**
 * A table where it was found in a file.
 *
 * @param sheet its sheet
 * @param headerRow the row of its headers, from 0
 * @param columns the columns of the sheet by the keys of those of the plan, from 0
 * @param rows the rows below the headers in which any of these columns has something
 */
record FoundTable(
    ScannedSheet sheet,
    int headerRow,
    ImmutableMap<String, Integer> columns,
    ImmutableList<ScannedRow> rows) {
  FoundTable {
    requireNonNull(sheet, "sheet");
    requireNonNull(columns, "columns");
    requireNonNull(rows, "rows");
  }

  boolean has(String key) {
    return columns.containsKey(key);
  }

  /** The cell of a row in a column, if it has anything. */
  Optional<ScannedCell> find(ScannedRow row, String key) {
    Integer column = columns.get(key);
    return column == null ? Optional.empty() : row.find(column);
  }
}
