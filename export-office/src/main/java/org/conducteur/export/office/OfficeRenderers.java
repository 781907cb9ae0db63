package org.conducteur.export.office;

import org.conducteur.export.office.word.WordRenderer;
import org.conducteur.export.office.workbook.PlanningWorkbook;
import org.conducteur.export.office.workbook.PlanningWorkbookReader;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.PlanningReader;
import org.conducteur.port.PlanningWriter;

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

  /**
   * Writes the planning workbook for Excel (.xlsx, ISO/IEC 29500 transitional).
   *
   * @return a writer that any number of threads may share
   */
  public static PlanningWriter planning() {
    return new PlanningWorkbook();
  }

  /**
   * Reads planning workbooks that people edited, and plans that they made themselves (.xlsx).
   *
   * @return a reader that any number of threads may share
   */
  public static PlanningReader planningReader() {
    return new PlanningWorkbookReader();
  }
}
