package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conducteur.export.pdf.TextStyle.Weight;

/** The fonts of one document: which face draws a character, how wide it is. */
final class Fonts {
  /** For the characters that the faces of a weight lack. */
  private static final ImmutableList<Face> FALLBACKS =
      ImmutableList.of(Face.WIDE, Face.WORLD, Face.IDEOGRAPHS);

  private final Typefaces typefaces;
  private final Set<Integer> missed = new TreeSet<>();
  private final Map<Face, PdfFont> embedded = new EnumMap<>(Face.class);
  private final Map<Weight, Map<Integer, Optional<Face>>> chosen = new EnumMap<>(Weight.class);

  Fonts(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The first face that has the character, or nothing. */
  Optional<Face> face(TextStyle style, int character) {
    return chosen
        .computeIfAbsent(style.weight(), weight -> new HashMap<>())
        .computeIfAbsent(character, any -> choose(style.weight(), character));
  }

  /** The advance of a character of the face, in thousandths of the size. */
  int width(Face face, int character) {
    Glyph glyph = typefaces.program(face).getGlyph(character);
    return glyph == null ? 0 : glyph.getWidth();
  }

  /** Notes a character that no face can draw as its readers expect it. */
  void miss(int character) {
    missed.add(character);
  }

  /** The characters that were asked for and cannot be drawn as their readers expect them. */
  ImmutableSortedSet<Integer> missed() {
    return ImmutableSortedSet.copyOf(missed);
  }

  /** The font as this document embeds it. */
  PdfFont font(Face face) {
    return embedded.computeIfAbsent(
        face,
        any ->
            PdfFontFactory.createFont(
                typefaces.program(face),
                PdfEncodings.IDENTITY_H,
                EmbeddingStrategy.FORCE_EMBEDDED));
  }

  private Optional<Face> choose(Weight weight, int character) {
    return Stream.concat(candidates(weight).stream(), FALLBACKS.stream())
        .filter(face -> draws(face, character))
        .findFirst();
  }

  private boolean draws(Face face, int character) {
    return typefaces
        .find(face)
        .map(program -> program.getGlyph(character))
        .filter(glyph -> glyph.getCode() > 0)
        .isPresent();
  }

  private static ImmutableList<Face> candidates(Weight weight) {
    return switch (weight) {
      case REGULAR -> ImmutableList.of(Face.SANS);
      case BOLD -> ImmutableList.of(Face.SANS_BOLD, Face.WIDE_BOLD);
      case ITALIC -> ImmutableList.of(Face.SANS_ITALIC, Face.SANS);
      case BOLD_ITALIC -> ImmutableList.of(Face.SANS_BOLD_ITALIC, Face.SANS_BOLD, Face.WIDE_BOLD);
      case CODE -> ImmutableList.of(Face.MONO, Face.SANS);
    };
  }
}
