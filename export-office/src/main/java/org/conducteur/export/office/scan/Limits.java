package org.conducteur.export.office.scan;

/**
 * How much a workbook may hold. The planning of ten thousand sessions is far below each of them,
 * and a file just below all of them still fits into 256 MiB.
 */
final class Limits {
  /** Bytes of the file: 64 MiB. */
  static final int FILE_BYTES = 64 << 20;

  /** Bytes of a part, once inflated: 100 MiB. */
  static final long PART_BYTES = 100L << 20;

  /** Bytes of all parts that are read, once inflated: 200 MiB. */
  static final long ALL_BYTES = 200L << 20;

  /** Parts of the file. */
  static final int PARTS = 1_000;

  /** Other parts that a part uses. */
  static final int RELATIONS = 10_000;

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

  /** Elements of XML within each other. */
  static final int DEPTH = 200;

  /** Different names of elements and attributes in a part, which parsers never forget. */
  static final int NAMES = 2_000;

  /** Bytes of a text, tag or comment of XML: more than the longest text of a cell can have. */
  static final int RUN = 1 << 20;

  /** Formats of cells: what Excel allows. */
  static final int FORMATS = 65_536;

  private Limits() {}
}
