package org.conducteur.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a drawing as PNG (ISO/IEC 15948): red, green, blue and alpha of eight bits each. */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** Depth, colour with alpha, deflate, the five filters, not interlaced. */
  private static final byte[] KIND = {8, 6, 0, 0, 0};

  private PngFile() {}

  static byte[] of(Drawing drawing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream file = new DataOutputStream(bytes);
    file.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream size = new DataOutputStream(header);
    size.writeInt(drawing.width());
    size.writeInt(drawing.height());
    size.write(KIND);
    chunk("IHDR", header.toByteArray(), file);
    chunk("IDAT", pixels(drawing), file);
    chunk("IEND", new byte[0], file);
    return bytes.toByteArray();
  }

  private static byte[] pixels(Drawing drawing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, best)) {
      for (int row = 0; row < drawing.height(); row++) {
        // Unfiltered: rows of one colour deflate best as they are.
        deflated.write(0);
        for (int column = 0; column < drawing.width(); column++) {
          int rgb = drawing.rgb();
          byte[] pixel = {
            (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb, (byte) drawing.alpha(column, row)
          };
          deflated.write(pixel);
        }
      }
    } finally {
      best.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(String type, byte[] data, DataOutputStream file) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    file.writeInt(data.length);
    file.write(name);
    file.write(data);
    file.writeInt((int) sum.getValue());
  }
}
