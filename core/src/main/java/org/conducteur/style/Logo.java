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
  /** Refuses null and values out of range. {@inheritDoc} */
  public Logo {
    requireNonNull(image, "image");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(description, "description");
    checkArgument(width >= 1, "width must be at least 1: %s", width);
    checkArgument(height >= 1, "height must be at least 1: %s", height);
  }
}
