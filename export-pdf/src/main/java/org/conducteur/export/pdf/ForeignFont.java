package org.conducteur.export.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.conducteur.style.FontEmbedding;

/** Reads a font that a town brings. */
final class ForeignFont {
  private static final String TRIAL = "Aé0";

  private ForeignFont() {}

  /** The font, or nothing if it is broken or may not be embedded in part. */
  static Optional<FontProgram> read(byte[] bytes) {
    Optional<FontTables> tables = FontTables.of(bytes);
    if (tables.isEmpty() || tables.get().embedding() != FontEmbedding.ALLOWED) {
      return Optional.empty();
    }
    try {
      FontProgram program = FontProgramFactory.createFont(bytes, false);
      tryOut(program);
      return Optional.of(program);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Broken fonts make the library fail in any way.
      return Optional.empty();
    }
  }

  /** Much that is wrong with a font shows only when it is written. */
  private static void tryOut(FontProgram program) {
    try (PdfDocument pdf = new PdfDocument(new PdfWriter(OutputStream.nullOutputStream()))) {
      PdfFont font =
          PdfFontFactory.createFont(
              program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
      new PdfCanvas(pdf.addNewPage()).beginText().setFontAndSize(font, 1).showText(TRIAL).endText();
    }
  }
}
