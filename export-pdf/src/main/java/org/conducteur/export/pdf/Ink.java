package org.conducteur.export.pdf;

/** Draws one thing on a page. */
@FunctionalInterface
interface Ink {
  /** Draws nothing, for space. */
  Ink NONE = (pen, top) -> {};

  /**
   * Draws it.
   *
   * @param pen the page
   * @param top where its upper edge is, in points above the foot of the page
   */
  void draw(Pen pen, float top);
}
