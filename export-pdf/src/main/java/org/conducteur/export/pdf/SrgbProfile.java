package org.conducteur.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2: three primaries adapted to
 * D50 and one transfer curve. The JDK's own profile would load its whole desktop.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 1024;
  private static final int ONE = 0x10000;
  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  private SrgbProfile() {}

  static byte[] bytes() {
    try {
      byte[] curve = curve();
      byte[][] parts = {
        description(),
        text(),
        xyz(0.9642, 1, 0.8249),
        xyz(0.436066, 0.222488, 0.013916),
        xyz(0.385147, 0.716873, 0.097076),
        xyz(0.143066, 0.060608, 0.714096),
        curve
      };
      return assembled(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] assembled(byte[][] parts) throws IOException {
    int table = 4 + 12 * TAGS.length;
    int size = HEADER + table;
    for (byte[] part : parts) {
      size += part.length;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
    DataOutputStream out = new DataOutputStream(bytes);
    header(out, size);
    out.writeInt(TAGS.length);
    int offset = HEADER + table;
    for (int i = 0; i < TAGS.length; i++) {
      // The three channels share the last part, which is the curve.
      int length = parts[Math.min(i, parts.length - 1)].length;
      out.writeBytes(TAGS[i]);
      out.writeInt(offset);
      out.writeInt(length);
      offset += i < parts.length - 1 ? length : 0;
    }
    for (byte[] part : parts) {
      out.write(part);
    }
    return bytes.toByteArray();
  }

  private static void header(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02100000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    out.writeInt(fixed(0.9642));
    out.writeInt(fixed(1));
    out.writeInt(fixed(0.8249));
    out.write(new byte[48]);
  }

  private static byte[] description() throws IOException {
    byte[] name = "sRGB".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("desc");
    out.writeInt(0);
    out.writeInt(name.length + 1);
    out.write(name);
    // The end of the name, no name in Unicode, no name for Macintosh; then to a multiple of four.
    out.write(new byte[1 + 8 + 70]);
    return padded(bytes);
  }

  private static byte[] text() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("text");
    out.writeInt(0);
    out.writeBytes("No copyright, use freely");
    out.write(0);
    return padded(bytes);
  }

  private static byte[] padded(ByteArrayOutputStream bytes) {
    while (bytes.size() % 4 != 0) {
      bytes.write(0);
    }
    return bytes.toByteArray();
  }

  private static byte[] xyz(double x, double y, double z) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("XYZ ");
    out.writeInt(0);
    out.writeInt(fixed(x));
    out.writeInt(fixed(y));
    out.writeInt(fixed(z));
    return bytes.toByteArray();
  }

  private static byte[] curve() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("curv");
    out.writeInt(0);
    out.writeInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double value = i / (CURVE_POINTS - 1.0);
      double linear =
          value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
      out.writeShort((int) Math.round(linear * 0xFFFF));
    }
    return bytes.toByteArray();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * ONE);
  }
}
