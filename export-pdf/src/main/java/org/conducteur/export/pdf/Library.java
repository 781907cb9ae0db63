package org.conducteur.export.pdf;

import static java.util.Objects.requireNonNull;

import com.itextpdf.kernel.pdf.PdfDocument;

/** The library that writes and reads PDF, which a program may have left out. */
final class Library {
  private Library() {}

  /**
   * Fails at once where the library is not there, so that its absence is known when the module is
   * looked for, not when the first document is made.
   */
  static void demand() {
    requireNonNull(PdfDocument.class);
  }
}
