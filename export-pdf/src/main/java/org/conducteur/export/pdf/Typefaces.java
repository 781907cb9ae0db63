package org.conducteur.export.pdf;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;

/** Parsed font files. They do not change once parsed, so that documents and threads share them. */
final class Typefaces {
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

  private static Optional<FontProgram> parse(Face face, ClassLoader resources) {
    try (InputStream in = resources.getResourceAsStream(face.resource())) {
      return in == null
          ? Optional.empty()
          : Optional.of(FontProgramFactory.createFont(in.readAllBytes(), false));
    } catch (IOException e) {
      throw new UncheckedIOException(face.resource(), e);
    }
  }
}
