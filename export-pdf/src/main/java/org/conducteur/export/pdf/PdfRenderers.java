package org.conducteur.export.pdf;

import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.FontInspector;

/** Where renderers of PDF come from. */
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
   * Looks into font files with the eyes of the renderer.
   *
   * @return safe for use by several threads at once
   */
  public static FontInspector fontInspector() {
    return new PdfFontInspector();
  }
}
