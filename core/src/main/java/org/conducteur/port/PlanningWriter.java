package org.conducteur.port;

import java.io.OutputStream;
import org.conducteur.event.Event;

/**
 * Writes the planning workbook. It takes the event itself and no neutral document, since formulas,
 * validation lists and charts are the spreadsheet's own.
 */
public interface PlanningWriter {

  /**
   * The format, which is also the usual ending of its files.
   *
   * @return such as {@code xlsx}
   */
  String format();

  /**
   * Writes the workbook. The same event and options always give the same bytes.
   *
   * @param event the event
   * @param options how it is wanted
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  void write(Event event, PlanningOptions options, OutputStream out);
}
