package org.conducteur.export.pdf;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;

/** Parsed font files. They do not change once parsed, so that documents and threads share them. */
final class Typefaces {
  /** Fonts of towns, by their content; a program that serves many keeps the last ones. */
  private final Cache<HashCode, Optional<FontProgram>> foreign =
      CacheBuilder.newBuilder().maximumSize(16).build();

  private final ImmutableMap<Face, Supplier<Optional<FontProgram>>> programs;

  Typefaces() {
    this(Typefaces.class.getClassLoader());
  }

  /** Faces from the resources of a class loader. */
  Typefaces(ClassLoader resources) {
    programs =
        ImmutableMap.copyOf(
            Maps.asMap(
                EnumSet.allOf(Face.class),
                face -> Suppliers.memoize(() -> parse(face, resources))));
  }

  /** A face that is known to be there. */
  FontProgram program(Face face) {
    return find(face)
        .orElseThrow(
            () -> new IllegalStateException("font is not on the class path: " + face.resource()));
  }

  /** A face, or nothing where its file is not on the class path. */
  Optional<FontProgram> find(Face face) {
    return programs.get(face).get();
  }

  /**
   * The faces of a brand that can be used: well-formed, and allowed to be embedded. All others are
   * left to the renderer's own font.
   */
  ImmutableMap<Face, FontProgram> of(Brand brand) {
    ImmutableMap.Builder<Face, FontProgram> faces = ImmutableMap.builder();
    brand
        .font()
        .ifPresent(
            family ->
                family
                    .files()
                    .forEach(
                        (face, file) ->
                            read(file).ifPresent(program -> faces.put(of(face), program))));
    return faces.buildOrThrow();
  }

  private static Face of(FontFace face) {
    return switch (face) {
      case REGULAR -> Face.BRAND;
      case BOLD -> Face.BRAND_BOLD;
      case ITALIC -> Face.BRAND_ITALIC;
      case BOLD_ITALIC -> Face.BRAND_BOLD_ITALIC;
    };
  }

  private Optional<FontProgram> read(ByteSource file) {
    try {
      byte[] bytes = file.read();
      return foreign.get(Hashing.sha256().hashBytes(bytes), () -> ForeignFont.read(bytes));
    } catch (IOException | ExecutionException e) {
      return Optional.empty();
    }
  }

  private static Optional<FontProgram> parse(Face face, ClassLoader resources) {
    if (face.resource().isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = resources.getResourceAsStream(face.resource())) {
      return in == null
          ? Optional.empty()
          : Optional.of(FontProgramFactory.createFont(in.readAllBytes(), false));
    } catch (IOException e) {
      throw new UncheckedIOException(face.resource(), e);
    }
  }
}
