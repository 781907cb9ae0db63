package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.util.EnumMap;
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
  private final ImmutableMap<Face, FontProgram> brand;
  private final Set<Integer> missed = new TreeSet<>();
  private final Map<Face, PdfFont> embedded = new EnumMap<>(Face.class);
  private final Map<Weight, CharacterTable<Optional<Face>>> chosen = new EnumMap<>(Weight.class);
  private final Map<Face, CharacterTable<Integer>> widths = new EnumMap<>(Face.class);

  /** Fonts without those of a brand. */
  Fonts(Typefaces typefaces) {
    this(typefaces, ImmutableMap.of());
  }

  /** Fonts in which some faces are those of a brand. */
  Fonts(Typefaces typefaces, Map<Face, FontProgram> brand) {
    this.typefaces = typefaces;
    this.brand = ImmutableMap.copyOf(brand);
  }

  /** The first face that has the character, or nothing. */
  Optional<Face> face(TextStyle style, int character) {
    return chosen
        .computeIfAbsent(style.weight(), weight -> new CharacterTable<>(one -> choose(weight, one)))
        .get(character);
  }

  /** The advance of a character of the face, in thousandths of the size. */
  int width(Face face, int character) {
    return widths
        .computeIfAbsent(face, any -> new CharacterTable<>(one -> measure(face, one)))
        .get(character);
  }

  private int measure(Face face, int character) {
    Glyph glyph = program(face).getGlyph(character);
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
                program(face), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
  }

  private Optional<Face> choose(Weight weight, int character) {
    return Stream.concat(candidates(weight).stream(), FALLBACKS.stream())
        .filter(face -> draws(face, character))
        .findFirst();
  }

  private Optional<FontProgram> find(Face face) {
    FontProgram own = brand.get(face);
    return own == null ? typefaces.find(face) : Optional.of(own);
  }

  private FontProgram program(Face face) {
    FontProgram own = brand.get(face);
    return own == null ? typefaces.program(face) : own;
  }

  private boolean draws(Face face, int character) {
    return find(face)
        .map(program -> program.getGlyph(character))
        .filter(glyph -> glyph.getCode() > 0)
        .isPresent();
  }

  private static ImmutableList<Face> candidates(Weight weight) {
    return switch (weight) {
      case REGULAR -> ImmutableList.of(Face.BRAND, Face.SANS);
      case BOLD -> ImmutableList.of(Face.BRAND_BOLD, Face.SANS_BOLD, Face.WIDE_BOLD);
      case ITALIC -> ImmutableList.of(Face.BRAND_ITALIC, Face.SANS_ITALIC, Face.SANS);
      case BOLD_ITALIC ->
          ImmutableList.of(
              Face.BRAND_BOLD_ITALIC, Face.SANS_BOLD_ITALIC, Face.SANS_BOLD, Face.WIDE_BOLD);
      case CODE -> ImmutableList.of(Face.MONO, Face.SANS);
    };
  }
}
