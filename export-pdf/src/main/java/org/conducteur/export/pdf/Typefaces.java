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

/** Parsed font files. They do not change once parsed, so that documents and threads share them. */
final class Typefaces {
  private final ImmutableMap<Face, Supplier<FontProgram>> programs =
      ImmutableMap.copyOf(
          Maps.asMap(EnumSet.allOf(Face.class), face -> Suppliers.memoize(() -> parse(face))));

  FontProgram program(Face face) {
    return programs.get(face).get();
  }

  private static FontProgram parse(Face face) {
    try (InputStream in = Typefaces.class.getClassLoader().getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("font is not on the class path: " + face.resource());
      }
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(face.resource(), e);
    }
  }
}
