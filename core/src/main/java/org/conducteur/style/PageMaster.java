package org.conducteur.style;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The page that a handout is laid out on.
 *
 * @param paper the sheet
 * @param landscape whether it lies on its side
 * @param bodySize size of running text in points, 9 to 36; all other sizes follow from it
 */
public record PageMaster(PaperSize paper, boolean landscape, int bodySize) {
  /** Refuses null and values out of range. {@inheritDoc} */
  public PageMaster {
    requireNonNull(paper, "paper");
    checkArgument(bodySize >= 9 && bodySize <= 36, "bodySize must be 9 to 36: %s", bodySize);
  }

  /** A4 upright with text of 11 points. */
  public static final PageMaster A4 = new PageMaster(PaperSize.A4, false, 11);
}
