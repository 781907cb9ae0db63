package org.conducteur.style;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The page that a handout is laid out on.
 *
 * @param paper the sheet
 * @param landscape whether it lies on its side
 * @param bodySize size of running text in points, 9 to 36; all other sizes follow from it
 * @param margin free space at the left and at the right in millimetres, 5 to 60; that at the top
 *     and at the foot follows from it
 */
public record PageMaster(PaperSize paper, boolean landscape, int bodySize, int margin) {
  private static final int A4_WIDTH = 210;
  private static final int A4_MARGIN = 20;

  /** Refuses null and values out of range. {@inheritDoc} */
  public PageMaster {
    requireNonNull(paper, "paper");
    checkArgument(bodySize >= 9 && bodySize <= 36, "bodySize must be 9 to 36: %s", bodySize);
    checkArgument(margin >= 5 && margin <= 60, "margin must be 5 to 60: %s", margin);
  }

  /**
   * A page with the usual margin: 20 mm on A4, growing more slowly than the sheet.
   *
   * @param paper the sheet
   * @param landscape whether it lies on its side
   * @param bodySize size of running text in points, 9 to 36
   */
  public PageMaster(PaperSize paper, boolean landscape, int bodySize) {
    this(paper, landscape, bodySize, usualMargin(paper));
  }

  private static int usualMargin(PaperSize paper) {
    return (int) Math.round(A4_MARGIN * Math.sqrt((double) paper.width() / A4_WIDTH));
  }

  /** A4 upright with text of 11 points. */
  public static final PageMaster A4 = new PageMaster(PaperSize.A4, false, 11);

  /**
   * The same with another margin.
   *
   * @param millimetres 5 to 60
   * @return a copy
   */
  public PageMaster withMargin(int millimetres) {
    return new PageMaster(paper, landscape, bodySize, millimetres);
  }
}
