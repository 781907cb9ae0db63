package org.conducteur.persistence.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chunks of a PNG (ISO/IEC 15948): each has a length, a type, data, and a checksum of the
 * last two, so that damage and missing parts are seen without decoding a pixel.
 */
final class PngChunks {
  private static final int SIGNATURE = 8;

  /** Bytes of length and type before the data, and of the checksum after it. */
  private static final int BEFORE = 8;

  private static final int AFTER = 4;
  private static final int HEADER_DATA = 13;

  private PngChunks() {}

  /** The header of a file that is whole; nothing else is said of one that is not. */
  static Optional<PictureHeader> header(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    @Nullable PictureHeader header = null;
    boolean hasPixels = false;
    int at = SIGNATURE;
    while (isWhole(file, at)) {
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      int length = in.getInt(at);
      if (header == null) {
        if (!type.equals("IHDR") || length != HEADER_DATA) {
          return Optional.empty();
        }
        header = new PictureHeader("image/png", in.getInt(at + BEFORE), in.getInt(at + 12), false);
      } else if (type.equals("IEND")) {
        return hasPixels ? Optional.of(header) : Optional.empty();
      }
      hasPixels |= type.equals("IDAT");
      at += BEFORE + length + AFTER;
    }
    return Optional.empty();
  }

  private static boolean isWhole(byte[] file, int at) {
    if (file.length - at < BEFORE + AFTER) {
      return false;
    }
    ByteBuffer in = ByteBuffer.wrap(file);
    int length = in.getInt(at);
    if (length < 0 || length > file.length - at - BEFORE - AFTER) {
      return false;
    }
    CRC32 sum = new CRC32();
    sum.update(file, at + 4, 4 + length);
    return (int) sum.getValue() == in.getInt(at + BEFORE + length);
  }
}
