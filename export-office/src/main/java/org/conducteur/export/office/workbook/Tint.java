package org.conducteur.export.office.workbook;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours made from those of the palette, as 0xRRGGBB. */
final class Tint {
  private static final int WHITE = 0xFFFFFF;

  private Tint() {}

  /** So much of a colour, the rest white. */
  static int pale(int rgb, double share) {
    return mix(rgb, WHITE, share);
  }

  private static int mix(int one, int other, double share) {
    int out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double channel = (one >> shift & 0xFF) * share + (other >> shift & 0xFF) * (1 - share);
      out = out << 8 | (int) Math.round(channel);
    }
    return out;
  }

  /** The colour with its three channels moved on, which keeps its lightness about the same. */
  static int turned(int rgb) {
    int red = rgb >> 16 & 0xFF;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    return green << 16 | blue << 8 | red;
  }

  /** With full opacity: without that byte the file would be invalid. */
  static XSSFColor color(int rgb) {
    byte[] argb = {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XSSFColor(argb);
  }
}
