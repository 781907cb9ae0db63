package org.conducteur.persistence.json;

import java.util.Optional;

/**
 * What a picture says of itself before its first pixel.
 *
 * @param mediaType such as {@code image/png}
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param inks whether its colours are the four inks of a print shop
 */
record PictureHeader(String mediaType, int width, int height, boolean inks) {

  /** The header of a PNG or JPEG; nothing if it is damaged, incomplete, or cannot be in a PDF. */
  static Optional<PictureHeader> of(FileKind kind, byte[] file) {
    Optional<PictureHeader> found =
        switch (kind) {
          case PNG -> PngChunks.header(file);
          case JPEG -> JpegSegments.header(file);
          default -> Optional.empty();
        };
    return found.filter(header -> header.width >= 1 && header.height >= 1);
  }

  long pixels() {
    return (long) width * height;
  }
}
