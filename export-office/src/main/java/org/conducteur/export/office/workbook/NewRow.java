package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A row that somebody added.
 *
 * @param above what the row above it stands for, of the same table; nothing for the first one
 * @param id the id that it brings, which nothing else has; nothing if it brings none
 * @param cells its cells
 * @param draft the event
 */
record NewRow<R>(Optional<R> above, Optional<String> id, CellsByKey cells, EventDraft draft) {
  NewRow {
    requireNonNull(above, "above");
    requireNonNull(id, "id");
    requireNonNull(cells, "cells");
    requireNonNull(draft, "draft");
  }

  /** The cells of a row by the keys of their columns. */
  @FunctionalInterface
  interface CellsByKey {
    /** The cell; a blank one where the file has no such column. */
    Entry get(String key);
  }

  Entry cell(String key) {
    return cells.get(key);
  }

  /** The id it brings, or one made of its name. */
  String idFrom(String name, String kind) {
    return id.orElseGet(() -> draft.ids().of(name, kind));
  }
}
