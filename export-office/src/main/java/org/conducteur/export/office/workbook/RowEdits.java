package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/**
 * What it means that rows of a table come and go.
 *
 * @param <R> what its rows stand for
 */
interface RowEdits<R> {
  /**
   * Adds to the event what a new row stands for, still empty: the cells of the columns are applied
   * to it afterwards.
   *
   * @throws UnreadableCell if the row lacks what it cannot be without
   */
  R add(NewRow<R> row);

  /** Changes what a row stands for. */
  void change(R row, EventDraft draft, UnaryOperator<Record> change);

  /** Takes out of the event what a row stood for that is gone. */
  void remove(R row, EventDraft draft);

  /** Takes over what follows only from all rows together, after their cells. */
  default void settle(ImmutableList<ReadRow<R>> rows, Intake intake) {}

  /** Takes over the order of the rows, all that are left and all that are new, where it matters. */
  default void arrange(ImmutableList<R> rows, EventDraft draft) {}
}
