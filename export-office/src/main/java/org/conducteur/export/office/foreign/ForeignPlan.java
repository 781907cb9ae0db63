package org.conducteur.export.office.foreign;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.port.Reading;

/**
 * A plan that somebody made as a table of their own: a row of headers in the first thirty rows of a
 * sheet, and a row for each session below. Days may be sheets, columns, or rows that name a date.
 *
 * @param reading the event, what was not understood, and where each datum stands
 * @param columns how each column was understood, sheet by sheet
 */
public record ForeignPlan(Reading reading, ImmutableList<ColumnReading> columns) {
  /** Refuses null. {@inheritDoc} */
  public ForeignPlan {
    requireNonNull(reading, "reading");
    requireNonNull(columns, "columns");
  }

  /**
   * Reads a plan. Whatever is wrong with it is a finding, also that it is no plan at all.
   *
   * @param workbook the cells
   * @param source the name of the file, for messages; without a better title it is the event's
   * @return the plan
   */
  public static ForeignPlan read(ScannedWorkbook workbook, String source) {
    return new PlanReading(requireNonNull(workbook, "workbook"), source).read();
  }
}
