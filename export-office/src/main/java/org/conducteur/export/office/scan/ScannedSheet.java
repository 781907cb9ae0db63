package org.conducteur.export.office.scan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A sheet of cells. Sheets that are one chart are left out.
 *
 * @param name its name
 * @param showing whether people see it
 * @param rows the rows that hold something, from the top
 * @param tables its tables
 * @param merged its cells that are merged with others
 */
public record ScannedSheet(
    String name,
    Showing showing,
    ImmutableList<ScannedRow> rows,
    ImmutableList<ScannedTable> tables,
    ImmutableList<MergedCells> merged) {

  /** Refuses null. {@inheritDoc} */
  public ScannedSheet {
    requireNonNull(name, "name");
    requireNonNull(showing, "showing");
    requireNonNull(rows, "rows");
    requireNonNull(tables, "tables");
    requireNonNull(merged, "merged");
  }

  /**
   * A sheet without merged cells.
   *
   * @param name its name
   * @param showing whether people see it
   * @param rows the rows that hold something, from the top
   * @param tables its tables
   */
  public ScannedSheet(
      String name,
      Showing showing,
      ImmutableList<ScannedRow> rows,
      ImmutableList<ScannedTable> tables) {
    this(name, showing, rows, tables, ImmutableList.of());
  }
}
