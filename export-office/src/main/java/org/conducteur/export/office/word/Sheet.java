package org.conducteur.export.office.word;

import org.conducteur.document.Furniture;
import org.conducteur.export.office.ooxml.FontWidths;
import org.conducteur.style.Logo;
import org.conducteur.style.PageMaster;

/**
 * The measures of a page, all in twips (1/1440 inch).
 *
 * @param width width of the sheet as it lies
 * @param height its height
 * @param landscape whether it lies on its side
 * @param bodySize size of running text in points
 * @param sideMargin left and right
 * @param furnished whether something stands at the edges of the pages
 * @param letters how wide letters are
 */
record Sheet(
    int width,
    int height,
    boolean landscape,
    int bodySize,
    int sideMargin,
    boolean furnished,
    FontWidths letters) {
  private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
  private static final int LOGO_HEIGHT = twips(Logo.TALLEST);
  private static final int LOGO_WIDTH = twips(Logo.WIDEST);
  private static final int HEADER_LOGO_HEIGHT = twips(8);

  Sheet(PageMaster page, Furniture furniture, FontWidths letters) {
    this(
        twips(page.landscape() ? page.paper().height() : page.paper().width()),
        twips(page.landscape() ? page.paper().width() : page.paper().height()),
        page.landscape(),
        page.bodySize(),
        twips(page.margin()),
        !furniture.equals(Furniture.NONE),
        letters);
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
    return margin(WordStyle.HEADER);
  }

  int bottomMargin() {
    return margin(WordStyle.FOOTER);
  }

  private int margin(WordStyle style) {
    return furnished
        ? furnitureDistance() + Math.max(sideMargin * 2 / 3, em(style.size() * 2.4))
        : sideMargin;
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

  /** A logo as it stands on a cover. */
  Piece.Picture fitted(Logo logo, Piece.Para line) {
    int height = Math.min(LOGO_HEIGHT, textHeight() / 8);
    int width = Math.min(widthAt(height, logo), Math.min(LOGO_WIDTH, textWidth() * 3 / 5));
    return new Piece.Picture(line, width, heightAt(width, logo), logo);
  }

  /** Height of a logo at the head of a page: it leaves room to the text. */
  int headerLogoHeight() {
    return Math.min(HEADER_LOGO_HEIGHT, (topMargin() - furnitureDistance()) / 2);
  }

  static int widthAt(int height, Logo logo) {
    return Math.max(1, (int) ((long) height * logo.width() / logo.height()));
  }

  private static int heightAt(int width, Logo logo) {
    return Math.max(1, (int) ((long) width * logo.height() / logo.width()));
  }
}
