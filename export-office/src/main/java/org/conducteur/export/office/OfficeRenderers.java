package org.conducteur.export.office;

import org.conducteur.export.office.word.WordRenderer;
import org.conducteur.port.DocumentRenderer;

/** The way into this module for programs that choose their formats themselves. */
public final class OfficeRenderers {
  private OfficeRenderers() {}

  /**
   * Renders documents for Word (.docx, ISO/IEC 29500 transitional).
   *
   * @return a renderer that any number of threads may share
   */
  public static DocumentRenderer word() {
    return new WordRenderer();
  }
}
