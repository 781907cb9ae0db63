package org.conducteur.export.office.workbook;

/**
 * What a cell that somebody changed does to the event.
 *
 * @param <R> what the rows of the table stand for
 */
@FunctionalInterface
interface Edit<R> {
  /**
   * Takes the cell over.
   *
   * @param row what its row stands for
   * @param cell the cell
   * @throws UnreadableCell if the cell makes no sense; the event keeps what it has
   */
  void apply(R row, Entry cell);
}
