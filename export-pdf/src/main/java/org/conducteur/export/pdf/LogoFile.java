package org.conducteur.export.pdf;

import com.google.common.base.Ascii;
import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conducteur.style.Logo;

/**
 * Reads the picture of a logo. What it says of its colours, its camera and its makers stays behind:
 * the file has one colour space, and must not tell more than is seen.
 */
final class LogoFile {
  private static final int PNG_SIGNATURE = 8;
  private static final int CHUNK_FRAME = 12;
  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;
  private static final int FIRST_APPLICATION = 0xE0;
  private static final int LAST_APPLICATION = 0xEF;

  /** Says how the colours are coded, without which they would be wrong. */
  private static final int ADOBE = 0xEE;

  private static final int COMMENT = 0xFE;
  private static final int LARGEST = 16 << 20;

  private LogoFile() {}

  /** The picture, or nothing if it is none that an archive may hold. */
  static Optional<ImageData> read(Logo logo) {
    try {
      if (logo.image().size() > LARGEST) {
        return Optional.empty();
      }
      byte[] bytes = logo.image().read();
      byte[] bare =
          Ascii.equalsIgnoreCase(logo.mediaType().strip(), "image/png") ? png(bytes) : jpeg(bytes);
      return Optional.of(ImageDataFactory.create(bare, false))
          .filter(image -> image.getColorEncodingComponentsNumber() <= 3);
    } catch (IOException | RuntimeException e) {
      // A sheet without its logo is better than none; the brand is checked where it is read.
      return Optional.empty();
    }
  }

  private static byte[] png(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, PNG_SIGNATURE);
    for (int i = PNG_SIGNATURE; i + CHUNK_FRAME <= file.length; ) {
      int length = Math.addExact(int32(file, i), CHUNK_FRAME);
      String type = new String(file, i + 4, 4, StandardCharsets.US_ASCII);
      // Chunks whose name begins with a small letter may be left out, but transparency is seen.
      if (Character.isUpperCase(type.charAt(0)) || type.equals("tRNS")) {
        out.write(file, i, length);
      }
      i += length;
    }
    return out.toByteArray();
  }

  private static int int32(byte[] bytes, int at) {
    return (bytes[at] & 0x7F) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }

  private static byte[] jpeg(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 2);
    int i = 2;
    while (i + 4 <= file.length && (file[i] & 0xFF) == MARKER) {
      int marker = file[i + 1] & 0xFF;
      if (marker == START_OF_SCAN) {
        break;
      }
      int length = 2 + ((file[i + 2] & 0xFF) << 8 | (file[i + 3] & 0xFF));
      if (!isForeign(marker)) {
        out.write(file, i, length);
      }
      i += length;
    }
    out.write(file, i, file.length - i);
    return out.toByteArray();
  }

  private static boolean isForeign(int marker) {
    return marker == COMMENT
        || (marker > FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != ADOBE);
  }
}
