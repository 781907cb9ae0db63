package org.conducteur.export.office.pack;

/** How much a packed file may hold. A file just below all limits still fits into 256 MiB. */
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

  /** Elements of XML within each other. */
  static final int DEPTH = 200;

  /** Different names of elements and attributes in a part, which parsers never forget. */
  static final int NAMES = 2_000;

  /** Bytes of a text, tag or comment of XML: more than the longest text of a cell can have. */
  static final int RUN = 1 << 20;

  private Limits() {}
}
