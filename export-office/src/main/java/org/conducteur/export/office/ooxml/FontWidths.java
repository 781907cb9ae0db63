package org.conducteur.export.office.ooxml;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How wide the letters of a font are. The resource lists the widths in 1/2048 of the size, by face,
 * each line a first character in hexadecimal and the widths from there on.
 */
public final class FontWidths {
  /** Calibri, by the widths of Carlito, which are the same. */
  public static final FontWidths CALIBRI = new FontWidths("widths.txt");

  /** Distance of lines of the font itself, in sizes. */
  public static final double LINE = 2500.0 / 2048;

  private static final double UNITS = 2048;
  private static final int TABLE_END = 0x2600;

  /** What the font lacks: about as wide as a square for CJK and emoji, else as a letter. */
  private static final short WIDE = 2048;

  private static final short LETTER = 1100;

  /**
   * How much wider than Calibri, which is narrow, the usual fonts of towns are, by the mean advance
   * of the letters: Arial 1.13, Open Sans 1.19, DejaVu Sans 1.28.
   */
  private static final double OTHERS = 1.2;

  /** The same for bold letters, which labels and heads of columns have: DejaVu Sans Bold 1.42. */
  private static final double OTHERS_BOLD = 1.42;

  private final double boldScale;
  private final double scale;
  private final short[] regular;
  private final short[] bold;
  private final short[] italic;

  private FontWidths(String resource) {
    Map<String, short[]> faces = new HashMap<>();
    short[] face = new short[0];
    for (String line : lines(resource)) {
      List<String> words = Splitter.on(' ').splitToList(line);
      if (words.size() == 1) {
        face = new short[TABLE_END];
        Arrays.fill(face, LETTER);
        faces.put(line, face);
      } else {
        int character = Integer.parseInt(words.get(0), 16);
        for (String width : words.subList(1, words.size())) {
          face[character++] = Short.parseShort(width);
        }
      }
    }
    ImmutableMap<String, short[]> all = ImmutableMap.copyOf(faces);
    scale = 1;
    boldScale = 1;
    regular = fixed(all.get("regular"));
    bold = fixed(all.get("bold"));
    italic = fixed(all.get("italic"));
  }

  private FontWidths(FontWidths narrow, double scale, double boldScale) {
    this.scale = scale;
    this.boldScale = boldScale;
    regular = narrow.regular;
    bold = narrow.bold;
    italic = narrow.italic;
  }

  /**
   * The widths to reckon with in a font. Those of other fonts than Calibri are estimated, rather
   * too wide than too narrow, so that words stay whole in their columns.
   *
   * @param family the name of the font, if it is not Calibri
   * @return widths
   */
  public static FontWidths of(Optional<String> family) {
    boolean known =
        family.isEmpty()
            || Ascii.equalsIgnoreCase(family.get(), "Calibri")
            || Ascii.equalsIgnoreCase(family.get(), "Carlito");
    return known ? CALIBRI : new FontWidths(CALIBRI, OTHERS, OTHERS_BOLD);
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(
          Resources.getResource(FontWidths.class, resource), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Characters whose width follows from others' or is nothing. */
  private static short[] fixed(short[] face) {
    face[0xA0] = face[' '];
    face[0xAD] = 0;
    face[0x2010] = face['-'];
    face[0x2011] = face['-'];
    Arrays.fill(face, 0x300, 0x370, (short) 0);
    Arrays.fill(face, 0x200B, 0x2010, (short) 0);
    return face;
  }

  /**
   * Width of text.
   *
   * @param text the text, on one line
   * @param halfPoints the size in half points
   * @param strong whether it is bold
   * @param emphasis whether it is italic; bold wins
   * @return twips, twentieths of a point
   */
  public double twips(String text, int halfPoints, boolean strong, boolean emphasis) {
    double all = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      all += twips(c, halfPoints, strong, emphasis);
    }
    return all;
  }

  /**
   * Width of a character.
   *
   * @param c its code point
   * @param halfPoints the size in half points
   * @param strong whether it is bold
   * @param emphasis whether it is italic; bold wins
   * @return twips, twentieths of a point
   */
  public double twips(int c, int halfPoints, boolean strong, boolean emphasis) {
    short[] face = strong ? bold : emphasis ? italic : regular;
    short units = c < face.length ? face[c] : isWide(c) ? WIDE : LETTER;
    return units / UNITS * halfPoints * 10 * (strong ? boldScale : scale);
  }

  private static boolean isWide(int c) {
    return (c >= 0x2E80 && c < 0xD7A4) || (c >= 0xF900 && c < 0xFB00) || c >= 0x1F000;
  }
}
