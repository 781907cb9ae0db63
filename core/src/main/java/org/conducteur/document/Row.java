package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table.
 *
 * @param cells its cells; their spans add up to the number of columns
 */
public record Row(ImmutableList<Cell> cells) {
  /** Refuses null. {@inheritDoc} */
  public Row {
    requireNonNull(cells, "cells");
  }
}
