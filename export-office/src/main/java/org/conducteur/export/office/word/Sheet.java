package org.conducteur.export.office.word;

import org.conducteur.style.PageMaster;

/**
 * The measures of a page, all in twips (1/1440 inch).
 *
 * @param width width of the sheet as it lies
 * @param height its height
 * @param landscape whether it lies on its side
 * @param bodySize size of running text in points
 * @param sideMargin left and right
 */
record Sheet(int width, int height, boolean landscape, int bodySize, int sideMargin) {
  private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

  Sheet(PageMaster page) {
    this(
        twips(page.landscape() ? page.paper().height() : page.paper().width()),
        twips(page.landscape() ? page.paper().width() : page.paper().height()),
        page.landscape(),
        page.bodySize(),
        twips(page.margin()));
  }

  /** Twips of millimetres. */
  static int twips(double millimetres) {
    return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
  }

  /** Twips of so many times the size of running text. */
  int em(double ems) {
    return (int) Math.round(ems * bodySize * 20);
  }

  /** Room for the page furniture, which stands at {@link #furnitureDistance} from the edge. */
  int topMargin() {
    return furnitureDistance() + Math.max(sideMargin() * 2 / 3, em(WordStyle.HEADER.size() * 2.4));
  }

  int bottomMargin() {
    return furnitureDistance() + Math.max(sideMargin() * 2 / 3, em(WordStyle.FOOTER.size() * 2.4));
  }

  int furnitureDistance() {
    return sideMargin() / 2;
  }

  int textWidth() {
    return width - 2 * sideMargin();
  }

  int textHeight() {
    return height - topMargin() - bottomMargin();
  }

  /** Further in for each level of a list, and never so far that nothing fits beside it. */
  int listStep() {
    return Math.min(em(1.6), textWidth() / 16);
  }

  /** From the edge of the band of the cover to its words. Word allows 31 points, and whole ones. */
  int band() {
    return Math.min(em(1.6) / 20, 31) * 20;
  }
}
