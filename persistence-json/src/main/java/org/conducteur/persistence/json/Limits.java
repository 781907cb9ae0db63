package org.conducteur.persistence.json;

/** How much a file may hold. An event of a thousand sessions is far below each of them. */
final class Limits {
  /** Bytes of a file: 64 MiB. */
  static final int BYTES = 64 << 20;

  /** Objects and arrays within each other. */
  static final int DEPTH = 200;

  /** Findings of a file: more would only tell that it is the wrong file. */
  static final int FINDINGS = 10_000;

  /** Digits of a number, before and after the point. */
  static final int DIGITS = 200;

  private Limits() {}
}
