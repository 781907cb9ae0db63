package org.conducteur.style;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;

/**
 * The logo of a town.
 *
 * @param image the picture, in memory
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width width in pixels, at least 1
 * @param height height in pixels, at least 1
 * @param description what it shows, for those who do not see it; never a file name
 */
public record Logo(ByteSource image, String mediaType, int width, int height, String description) {
  /** The widest a logo is printed, on covers, in millimetres. */
  public static final int WIDEST = 100;

  /** The tallest a logo is printed, on covers, in millimetres. */
  public static final int TALLEST = 18;

  private static final double INCH = 25.4;

  /** Refuses null and values out of range. {@inheritDoc} */
  public Logo {
    requireNonNull(image, "image");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(description, "description");
    checkArgument(width >= 1, "width must be at least 1: %s", width);
    checkArgument(height >= 1, "height must be at least 1: %s", height);
  }

  /**
   * How wide the logo is where it fills a box as far as its shape lets it.
   *
   * @param widest width of the box, in any unit
   * @param tallest height of the box, in the same unit
   * @return its width in that unit; its height is in proportion
   */
  public double widthWithin(double widest, double tallest) {
    return Math.min(widest, tallest * width / height);
  }

  /**
   * How fine it is where it is printed largest.
   *
   * @return pixels per inch
   */
  public double resolution() {
    return width / (widthWithin(WIDEST, TALLEST) / INCH);
  }
}
