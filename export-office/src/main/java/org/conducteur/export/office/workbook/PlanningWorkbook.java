package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.conducteur.event.Event;
import org.conducteur.port.PlanningOptions;
import org.conducteur.port.PlanningWriter;
import org.conducteur.port.WriteException;

/**
 * Writes the planning workbook for Excel.
 *
 * <p>Texts stand in their cells as people typed them, without a printer's spaces, since organisers
 * go on editing them here. They are set in Calibri, which every Excel has.
 */
public final class PlanningWorkbook implements PlanningWriter {
  /** A writer; it has no state. */
  public PlanningWorkbook() {}

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void write(Event event, PlanningOptions options, OutputStream out) {
    requireNonNull(event, "event");
    requireNonNull(options, "options");
    requireNonNull(out, "out");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      PlanningFile planning =
          PlanningFile.of(EventView.of(event, options.language()), options.checked());
      (options.starting() ? planning.starting() : planning).write(options, file);
      file.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw new WriteException(event.title() + ".xlsx", e);
    }
  }
}
