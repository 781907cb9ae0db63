package org.conducteur.export.office.scan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A row that holds something.
 *
 * @param index from 0
 * @param cells cells with a content or a formula, by column
 */
public record ScannedRow(int index, ImmutableList<ScannedCell> cells) {
  /** Refuses null. {@inheritDoc} */
  public ScannedRow {
    requireNonNull(cells, "cells");
  }

  /**
   * The cell of a column.
   *
   * @param column from 0
   * @return nothing if the cell is blank
   */
  public Optional<ScannedCell> find(int column) {
    return cells.stream().filter(cell -> cell.column() == column).findFirst();
  }
}
