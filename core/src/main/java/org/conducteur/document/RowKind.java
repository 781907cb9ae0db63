package org.conducteur.document;

/** What a row of a table is for, and so how it looks. */
public enum RowKind {
  /** One entry among others. */
  BODY,
  /** The title of the rows below it, on a surface; it stays with the next one on a page. */
  GROUP,
  /** More of the row above, without a line between them; it stays with that one on a page. */
  CONTINUED,
  /** Where the texts of the row above go on, each in its column, without a line between. */
  FLOWING,
  /** Of less weight, such as a break among sessions. */
  QUIET,
  /** A sum of the rows above it. */
  TOTAL
}
