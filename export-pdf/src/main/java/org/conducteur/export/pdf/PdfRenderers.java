package org.conducteur.export.pdf;

import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.EventCarrier;
import org.conducteur.port.FontInspector;

/** Where renderers of PDF come from, and what finds an event in one. */
public final class PdfRenderers {
  private PdfRenderers() {}

  /**
   * A renderer of accessible PDF for archives: PDF/UA-1 and PDF/A-3a at once.
   *
   * <p>Keep it and use it again: its fonts are parsed when first needed, once for each renderer.
   *
   * @return a renderer of the format {@code pdf}
   */
  public static DocumentRenderer pdf() {
    return new PdfRenderer();
  }

  /**
   * Finds the event that travels inside a PDF, such as one that {@link #pdf()} made.
   *
   * @return a carrier of the format {@code pdf}
   */
  public static EventCarrier carrier() {
    return new PdfEventCarrier();
  }

  /**
   * Looks into font files with the eyes of the renderer.
   *
   * @return safe for use by several threads at once
   */
  public static FontInspector fontInspector() {
    return new PdfFontInspector();
  }
}
