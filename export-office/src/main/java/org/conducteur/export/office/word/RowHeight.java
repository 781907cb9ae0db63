package org.conducteur.export.office.word;

/**
 * How high a row is, its padding included.
 *
 * @param twips the least height, 0 for that of its content
 * @param exact whether it is never higher, whatever is in it
 */
record RowHeight(int twips, boolean exact) {
  static final RowHeight FREE = new RowHeight(0, false);

  /** The height of a row whose content with its padding is so high. */
  int of(int content) {
    return exact ? twips : Math.max(twips, content);
  }
}
