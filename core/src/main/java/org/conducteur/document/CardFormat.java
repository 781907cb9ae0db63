package org.conducteur.document;

/** What cards are cut and folded to. */
public enum CardFormat {
  /**
   * A plate that stands on a table: one on a page, folded once across, with the same words upside
   * down on the other half.
   */
  FOLDED_PLATE,
  /** A badge to wear, 90 × 55 mm, as many on a page as fit, with marks to cut along. */
  BADGE
}
