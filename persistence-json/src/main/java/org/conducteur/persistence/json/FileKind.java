package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, told by how it begins and never by its name. */
enum FileKind {
  PNG("PNG", "\u0089PNG\r\n\u001A\n"),
  JPEG("JPEG", "\u00FF\u00D8\u00FF"),
  GIF("GIF", "GIF8"),
  BMP("BMP", "BM"),
  TIFF("TIFF", "II*\0", "MM\0*"),
  WEBP("WebP", "RIFF"),
  PDF("PDF", "%PDF"),
  POSTSCRIPT("PostScript (EPS)", "%!"),
  PHOTOSHOP("PSD", "8BPS"),
  TRUETYPE("TTF", "\0\u0001\0\0", "true"),
  OPENTYPE("OTF", "OTTO"),
  COLLECTION("TTC", "ttcf"),
  WOFF("WOFF", "wOFF"),
  WOFF2("WOFF2", "wOF2"),
  ZIP("ZIP", "PK\u0003\u0004"),
  SVG("SVG"),
  EMPTY("empty"),
  UNKNOWN("unknown");

  private static final int LONGEST_PROLOGUE = 1000;

  private final String shown;
  private final ImmutableList<String> beginnings;

  FileKind(String shown, String... beginnings) {
    this.shown = shown;
    this.beginnings = ImmutableList.copyOf(beginnings);
  }

  static FileKind of(byte[] file) {
    if (file.length == 0) {
      return EMPTY;
    }
    int length = Ints.min(file.length, LONGEST_PROLOGUE);
    // One character for each byte.
    String start = new String(file, 0, length, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(kind -> kind.beginnings.stream().anyMatch(start::startsWith))
        .findFirst()
        .orElseGet(() -> isDrawing(start) ? SVG : UNKNOWN);
  }

  /** Drawings begin with whatever XML begins with. */
  private static boolean isDrawing(String start) {
    return start.toLowerCase(Locale.ROOT).contains("<svg");
  }

  /** The name of the kind, or a word of the vocabulary {@code filekind} of the sentences. */
  String shown() {
    return shown;
  }
}
