package org.conducteur.persistence.json;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Pictures without anything to see, for tests. */
final class Pictures {
  private Pictures() {}

  /** A whole PNG of one bit per pixel. */
  static byte[] png(int width, int height) {
    return png(width, height, 3);
  }

  /** A PNG whose header says a size and whose pixels are of a few rows only. */
  static byte[] png(int width, int height, int rows) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DataOutputStream file = new DataOutputStream(out);
      file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      DataOutputStream fields = new DataOutputStream(header);
      fields.writeInt(width);
      fields.writeInt(height);
      fields.write(new byte[] {1, 0, 0, 0, 0});
      chunk("IHDR", header.toByteArray(), file);
      ByteArrayOutputStream pixels = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflated = new DeflaterOutputStream(pixels)) {
        deflated.write(new byte[rows]);
      }
      chunk("IDAT", pixels.toByteArray(), file);
      chunk("IEND", new byte[0], file);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void chunk(String type, byte[] data, DataOutputStream file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(type.getBytes(StandardCharsets.US_ASCII));
    sum.update(data);
    file.writeInt(data.length);
    file.writeBytes(type);
    file.write(data);
    file.writeInt((int) sum.getValue());
  }

  /** A JPEG of headers only: application data, a frame, a scan of two bytes, the end. */
  static byte[] jpeg(int width, int height, int components) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bytes(out, 0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
    bytes(out, 0xFF, 0xFF, 0xC2, 0, 8 + 3 * components, 8);
    bytes(out, height >> 8, height & 0xFF, width >> 8, width & 0xFF, components);
    for (int i = 0; i < components; i++) {
      bytes(out, i + 1, 0x11, 0);
    }
    bytes(out, 0xFF, 0xDA, 0, 3, 0, 0x12, 0x34, 0xFF, 0xD9);
    return out.toByteArray();
  }

  private static void bytes(ByteArrayOutputStream out, int... values) {
    for (int value : values) {
      out.write(value);
    }
  }
}
