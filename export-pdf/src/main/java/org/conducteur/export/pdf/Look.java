package org.conducteur.export.pdf;

import org.conducteur.style.PageMaster;
import org.conducteur.style.Palette;

/** Sizes in points, all from the page and the size of running text, and colours. */
final class Look {
  static final float LEADING = 1.38f;
  static final float TIGHT = 1.18f;

  private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
  private static final float TOP = 0.115f;
  private static final float BOTTOM = 0.115f;

  /** Up to this size of running text headings grow at the full rate. */
  private static final float USUAL_BODY = 14;

  private static final float[] HEADINGS = {1.85f, 1.4f, 1.16f, 1.02f};
  private static final float[] SPACE_ABOVE = {2.2f, 1.7f, 1.25f, 1.05f};
  private static final float[] SPACE_BELOW = {0.8f, 0.5f, 0.35f, 0.25f};

  private final Palette palette;
  private final float pageWidth;
  private final float pageHeight;
  private final float shortSide;
  private final float body;
  private final float left;

  Look(PageMaster page, Palette palette) {
    this.palette = palette;
    float width = page.paper().width() * POINTS_PER_MILLIMETRE;
    float height = page.paper().height() * POINTS_PER_MILLIMETRE;
    pageWidth = page.landscape() ? height : width;
    pageHeight = page.landscape() ? width : height;
    shortSide = Math.min(width, height);
    body = page.bodySize();
    left = page.margin() * POINTS_PER_MILLIMETRE;
  }

  Palette palette() {
    return palette;
  }

  float pageWidth() {
    return pageWidth;
  }

  float pageHeight() {
    return pageHeight;
  }

  float left() {
    return left;
  }

  float textWidth() {
    return pageWidth - 2 * left();
  }

  float top() {
    return pageHeight - shortSide * TOP;
  }

  float bottom() {
    return shortSide * BOTTOM;
  }

  float textHeight() {
    return top() - bottom();
  }

  /** So many times the size of running text. */
  float em(float times) {
    return body * times;
  }

  /** A size relative to running text; large text grows less, to leave room on the page. */
  float scaled(float factor) {
    return body * (1 + (factor - 1) * Math.min(1, USUAL_BODY / body));
  }

  TextStyle text() {
    return TextStyle.of(body, palette.ink());
  }

  TextStyle lead() {
    return TextStyle.of(scaled(1.15f), palette.ink());
  }

  TextStyle muted() {
    return TextStyle.of(scaled(0.88f), palette.muted());
  }

  TextStyle note() {
    return TextStyle.of(scaled(0.84f), palette.ink());
  }

  /** Page numbers and the like; legible but small on large print too. */
  TextStyle furniture() {
    return TextStyle.of(Math.min(scaled(0.8f), 12), palette.muted());
  }

  TextStyle heading(int level) {
    int colour = level <= 3 ? palette.accent() : palette.ink();
    return TextStyle.of(scaled(HEADINGS[level - 1]), colour).bold();
  }

  float above(int level) {
    return em(SPACE_ABOVE[level - 1]);
  }

  float below(int level) {
    return em(SPACE_BELOW[level - 1]);
  }
}
