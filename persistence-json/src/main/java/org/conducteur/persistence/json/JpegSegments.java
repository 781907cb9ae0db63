package org.conducteur.persistence.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the segments of a JPEG (ITU-T T.81) up to the first pixel. */
final class JpegSegments {
  private static final int MARKER = 0xFF;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;

  private final byte[] file;

  private JpegSegments(byte[] file) {
    this.file = file;
  }

  /** The header of a file that is whole. */
  static Optional<PictureHeader> header(byte[] file) {
    return new JpegSegments(file).header();
  }

  private Optional<PictureHeader> header() {
    @Nullable PictureHeader header = null;
    int at = 2;
    while (at + 4 <= file.length && unsigned(at) == MARKER) {
      int marker = unsigned(at + 1);
      if (marker == MARKER) {
        at++;
        continue;
      }
      int length = pair(at + 2);
      if (length < 2 || at + 2 + length > file.length) {
        return Optional.empty();
      }
      if (marker == START_OF_SCAN) {
        return isEnded(at) ? Optional.ofNullable(header) : Optional.empty();
      } else if (isFrame(marker)) {
        header = frame(at + 4, length);
      }
      at += 2 + length;
    }
    return Optional.empty();
  }

  /** Baseline, extended and progressive frames; programs and PDF know no others. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xC2;
  }

  private @Nullable PictureHeader frame(int at, int length) {
    boolean usual = length >= 8 && unsigned(at) == 8;
    return usual
        ? new PictureHeader("image/jpeg", pair(at + 3), pair(at + 1), unsigned(at + 5) == 4)
        : null;
  }

  /** A file whose end is missing shows a grey lower half. */
  private boolean isEnded(int from) {
    for (int i = file.length - 2; i > from; i--) {
      if (unsigned(i) == MARKER && unsigned(i + 1) == END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }

  private int unsigned(int at) {
    return file[at] & 0xFF;
  }

  private int pair(int at) {
    return unsigned(at) << 8 | unsigned(at + 1);
  }
}
