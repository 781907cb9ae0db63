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

  /** Bytes of the file of a house style: 1 MiB. */
  static final int BRAND_BYTES = 1 << 20;

  /** Bytes of a logo: 8 MiB. */
  static final int IMAGE_BYTES = 8 << 20;

  /** Millions of pixels of a logo; programs need four to eight bytes for each. */
  static final int IMAGE_MEGAPIXELS = 16;

  /** Bytes of a font file: 24 MiB. Those of Chinese have about 20. */
  static final int FONT_BYTES = 24 << 20;

  /** Bytes of all files of a house style, once inflated: 64 MiB. */
  static final int STYLE_BYTES = 64 << 20;

  /** Entries of an archive, and files of a folder that are looked at for a misspelt name. */
  static final int STYLE_FILES = 2_000;

  private Limits() {}
}
