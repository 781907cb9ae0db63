package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table.
 *
 * @param cells its cells; their spans add up to the number of columns
 * @param kind what it is for
 * @param minHeight at least so many millimetres high, 0 to 100, to leave room to write by hand
 */
public record Row(ImmutableList<Cell> cells, RowKind kind, int minHeight) {
  /** Refuses null and values out of range. {@inheritDoc} */
  public Row {
    requireNonNull(cells, "cells");
    requireNonNull(kind, "kind");
    checkArgument(minHeight >= 0 && minHeight <= 100, "minHeight must be 0 to 100: %s", minHeight);
  }

  /**
   * An entry that is as high as what it says.
   *
   * @param cells its cells
   */
  public Row(ImmutableList<Cell> cells) {
    this(cells, RowKind.BODY, 0);
  }
}
