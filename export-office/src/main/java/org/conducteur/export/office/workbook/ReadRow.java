package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;

/**
 * A row of a table as it came back.
 *
 * @param datum what it stands for
 * @param isNew whether somebody added it
 * @param cells its cells
 * @param touched tells of the key of a column whether its cell holds something else than was
 *     written
 */
record ReadRow<R>(R datum, boolean isNew, NewRow.CellsByKey cells, Predicate<String> touched) {
  ReadRow {
    requireNonNull(datum, "datum");
    requireNonNull(cells, "cells");
    requireNonNull(touched, "touched");
  }

  /** Whether somebody typed into a cell, or emptied it. */
  boolean isTouched(String key) {
    return isNew || touched.test(key);
  }

  Entry cell(String key) {
    return cells.get(key);
  }
}
