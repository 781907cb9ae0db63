package org.conducteur.export.pdf;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import com.itextpdf.io.font.FontNames;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.port.FontInspector;
import org.conducteur.style.FontEmbedding;
import org.conducteur.style.FontFacts;

/**
 * Looks into fonts as the renderer of PDF reads them. {@link java.util.ServiceLoader} finds it;
 * programs call {@link PdfRenderers#fontInspector()}.
 */
public final class PdfFontInspector implements FontInspector {
  /** An inspector; it has no state. */
  public PdfFontInspector() {}

  @Override
  public Optional<FontFacts> inspect(ByteSource file, ImmutableSet<Integer> wanted) {
    requireNonNull(wanted, "wanted");
    try {
      byte[] bytes = file.read();
      return FontTables.of(bytes).flatMap(tables -> inspect(bytes, tables, wanted));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<FontFacts> inspect(
      byte[] bytes, FontTables tables, ImmutableSet<Integer> wanted) {
    FontEmbedding embedding = tables.embedding();
    Optional<FontProgram> program =
        embedding == FontEmbedding.ALLOWED ? ForeignFont.read(bytes) : parse(bytes);
    return program.map(
        font ->
            new FontFacts(
                families(font.getFontNames()),
                embedding,
                wanted.stream()
                    .filter(character -> !draws(font, character))
                    .collect(toImmutableSortedSet(Comparator.naturalOrder()))));
  }

  /** A font that the renderer does not use, of which its owner wants to know more all the same. */
  private static Optional<FontProgram> parse(byte[] bytes) {
    try {
      return Optional.of(FontProgramFactory.createFont(bytes, false));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Broken fonts make the library fail in any way.
      return Optional.empty();
    }
  }

  private static boolean draws(FontProgram program, int character) {
    Glyph glyph = program.getGlyph(character);
    return glyph != null && glyph.getCode() > 0;
  }

  /** The family by its everyday name, and by that which counts all weights. */
  private static ImmutableSet<String> families(FontNames names) {
    return Stream.of(names.getFamilyName(), names.getFamilyName2())
        .filter(found -> found != null)
        .flatMap(Stream::of)
        .map(name -> name[name.length - 1])
        .filter(name -> !name.isBlank())
        .collect(toImmutableSet());
  }
}
