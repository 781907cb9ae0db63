package org.conducteur.export.office.scan;

/**
 * How much a workbook may hold. The planning of ten thousand sessions is far below each of them,
 * and a file just below all of them still fits into 256 MiB.
 */
final class Limits {
  /** Sheets. */
  static final int SHEETS = 200;

  /** Cells that hold something. */
  static final int CELLS = 2_000_000;

  /** Groups of merged cells in a sheet. */
  static final int MERGED = 100_000;

  /** Different texts. */
  static final int TEXTS = 1_000_000;

  /** Characters of all texts. */
  static final int CHARACTERS = 32 << 20;

  /** Characters of a text: what Excel allows. The rest is cut off. */
  static final int TEXT = 32_767;

  /** Rows of a sheet: what Excel allows. */
  static final int ROWS = 1_048_576;

  /** Columns of a sheet: what Excel allows. */
  static final int COLUMNS = 16_384;

  /** Formats of cells: what Excel allows. */
  static final int FORMATS = 65_536;

  private Limits() {}
}
