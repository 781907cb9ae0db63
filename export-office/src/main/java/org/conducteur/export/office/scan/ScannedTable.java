package org.conducteur.export.office.scan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A table as Excel knows it: a range with a name. Programs keep its name and range when people sort
 * and insert rows. The last row may lie far below the last row that holds something.
 *
 * @param name its name, which no other table of the workbook has
 * @param sheet the name of its sheet
 * @param firstRow the row of its headers, from 0
 * @param firstColumn from 0
 * @param lastRow the last row of data, from 0; a row of totals does not count
 * @param lastColumn from 0
 * @param headers the names of its columns in their order
 */
public record ScannedTable(
    String name,
    String sheet,
    int firstRow,
    int firstColumn,
    int lastRow,
    int lastColumn,
    ImmutableList<String> headers) {

  /** Refuses null. {@inheritDoc} */
  public ScannedTable {
    requireNonNull(name, "name");
    requireNonNull(sheet, "sheet");
    requireNonNull(headers, "headers");
  }
}
