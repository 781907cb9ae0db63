package org.conducteur.export.office.ooxml;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFamily;
import org.conducteur.style.FontMeasures;

/**
 * How wide the letters of a font are. The resource lists the widths in 1/2048 of the size, by face,
 * each line a first character in hexadecimal and the widths from there on.
 */
public final class FontWidths {
  /** Distance of lines of Calibri itself, in sizes. */
  private static final double LINE = 2500.0 / 2048;

  /** Calibri, by the widths of Carlito, which are the same. */
  public static final FontWidths CALIBRI = new FontWidths("widths.txt");

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

  /** How much wider letters are that a program makes bold by itself. */
  private static final double MADE_BOLD = 1.05;

  private static final ImmutableSet<String> KNOWN = ImmutableSet.of("calibri", "carlito");

  private final double boldScale;
  private final double scale;
  private final double line;
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
    line = LINE;
    regular = fixed(all.get("regular"));
    bold = fixed(all.get("bold"));
    italic = fixed(all.get("italic"));
  }

  private FontWidths(
      FontWidths faces, double scale, double boldScale, double line, FontFamily family) {
    this.scale = scale;
    this.boldScale = boldScale;
    this.line = line;
    regular = measured(family, FontFace.REGULAR).orElse(faces.regular);
    bold = measured(family, FontFace.BOLD).orElse(scale == 1 ? regular : faces.bold);
    italic = measured(family, FontFace.ITALIC).orElse(scale == 1 ? regular : faces.italic);
  }

  /**
   * The widths to reckon with in a font. Where the town gives its files they are measured; those of
   * other fonts than Calibri are else estimated, rather too wide than too narrow, so that words
   * stay whole in their columns.
   *
   * @param family the font, if it is not Calibri
   * @return widths
   */
  public static FontWidths of(Optional<FontFamily> family) {
    if (family.isEmpty() || KNOWN.contains(Ascii.toLowerCase(family.get().name()))) {
      return CALIBRI;
    }
    Optional<FontMeasures> measures =
        Optional.ofNullable(family.get().files().get(FontFace.REGULAR)).flatMap(FontMeasures::of);
    if (measures.isEmpty()) {
      FontFamily unknown = new FontFamily(family.get().name(), ImmutableMap.of());
      return new FontWidths(CALIBRI, OTHERS, OTHERS_BOLD, LINE, unknown);
    }
    // Without a file of its own, a bold face is the usual one made a little thicker.
    boolean bold = family.get().files().containsKey(FontFace.BOLD);
    double line = measures.get().line().orElse(LINE);
    return new FontWidths(CALIBRI, 1, bold ? 1 : MADE_BOLD, line, family.get());
  }

  private static Optional<short[]> measured(FontFamily family, FontFace face) {
    return Optional.ofNullable(family.files().get(face))
        .flatMap(FontMeasures::of)
        .map(FontWidths::table);
  }

  private static short[] table(FontMeasures measures) {
    short[] face = new short[TABLE_END];
    for (int c = ' '; c < TABLE_END; c++) {
      face[c] =
          measures.width(c).map(width -> (short) Math.min(width * UNITS, WIDE)).orElse(LETTER);
    }
    return fixed(face);
  }

  /**
   * Distance of lines of the font itself.
   *
   * @return in sizes
   */
  public double line() {
    return line;
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
