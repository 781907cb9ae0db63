package org.conducteur.export.pdf;

import org.conducteur.style.PageMaster;
import org.conducteur.style.Palette;

/**
 * Sizes in points, all from the page and the size of running text, and colours.
 *
 * <p>The scale of type, in sizes of running text, is that of the Word documents:
 *
 * <table>
 * <caption>Sizes</caption>
 * <tr><td>title of the cover</td><td>2.5</td></tr>
 * <tr><td>headings of level 1 to 4</td><td>1.75, 1.3, 1.1, 1</td></tr>
 * <tr><td>title of the contents, subtitle of the cover</td><td>1.4</td></tr>
 * <tr><td>introduction</td><td>1.15</td></tr>
 * <tr><td>everything else that is read: text, cells, captions, secondary text, footnotes</td><td>1</td></tr>
 * <tr><td>page furniture</td><td>0.82</td></tr>
 * </table>
 *
 * <p>What is secondary is told apart by weight, colour and place, never by being small.
 */
final class Look {
  static final float LEADING = 1.38f;
  static final float TIGHT = 1.18f;

  private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

  /** Where pages have furniture, there is this much more above and below than at the sides. */
  private static final float FURNISHED = 1.155f;

  /** Room for a line at the edge of the page, in points. */
  private static final float FURNITURE_ROOM = 40;

  /** Up to this size of running text headings grow at the full rate. */
  private static final float USUAL_BODY = 14;

  private static final float SMALL = 0.82f;
  private static final float[] HEADINGS = {1.75f, 1.3f, 1.1f, 1};
  private static final float[] SPACE_ABOVE = {2.2f, 1.7f, 1.25f, 1.05f};
  private static final float[] SPACE_BELOW = {0.8f, 0.5f, 0.35f, 0.25f};

  private final Palette palette;
  private final float pageWidth;
  private final float pageHeight;
  private final float body;
  private final float left;
  private final float edge;
  private final boolean furnished;

  /** The look of a page, with or without furniture at its edges. */
  Look(PageMaster page, Palette palette, boolean furnished) {
    this.palette = palette;
    float width = points(page.paper().width());
    float height = points(page.paper().height());
    pageWidth = page.landscape() ? height : width;
    pageHeight = page.landscape() ? width : height;
    body = page.bodySize();
    left = points(page.margin());
    this.furnished = furnished;
    edge = furnished ? Math.max(left * FURNISHED, FURNITURE_ROOM) : left;
  }

  /** Points of so many millimetres. */
  static float points(float millimetres) {
    return millimetres * POINTS_PER_MILLIMETRE;
  }

  Palette palette() {
    return palette;
  }

  /** Whether something stands at the edges of pages. */
  boolean isFurnished() {
    return furnished;
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
    return pageHeight - edge;
  }

  float bottom() {
    return edge;
  }

  float textHeight() {
    return top() - bottom();
  }

  /** The height of so many lines of running text. */
  float lines(int count) {
    return em(LEADING) * count;
  }

  /** No page holds less than this, where the text before it has more to give. */
  float leastOnPage() {
    return lines(9);
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
    return TextStyle.of(body, palette.muted());
  }

  TextStyle note() {
    return text();
  }

  /** Page numbers and the like; legible but small on large print too. */
  TextStyle furniture() {
    return TextStyle.of(Math.min(scaled(SMALL), 12), palette.muted());
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
