package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.document.Attachment;
import org.conducteur.event.Event;
import org.conducteur.export.office.foreign.ColumnReading;
import org.conducteur.export.office.foreign.ForeignPlan;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.port.Plan;
import org.conducteur.port.PlanningReader;
import org.conducteur.port.Reading;

/** Reads planning workbooks from Excel, LibreOffice and whatever else saves .xlsx. */
public final class PlanningWorkbookReader implements PlanningReader {
  /** A reader; it has no state. */
  public PlanningWorkbookReader() {}

  @Override
  public ImmutableList<FindingKind> kinds() {
    return ImmutableList.copyOf(FileTrouble.values());
  }

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public Plan open(InputStream in, String source) {
    requireNonNull(in, "in");
    requireNonNull(source, "source");
    ScannedWorkbook workbook = ScannedWorkbook.read(in, source);
    Optional<WorkbookPlan> own = WorkbookPlan.find(workbook, source);
    return own.isPresent() ? own.get() : new MadePlan(ForeignPlan.read(workbook, source));
  }

  /** A plan that somebody made without this program. */
  private record MadePlan(ForeignPlan plan) implements Plan {
    @Override
    public Optional<Attachment> state() {
      return Optional.empty();
    }

    @Override
    public Reading read(Event base) {
      return plan.reading();
    }

    @Override
    public ImmutableList<Finding> columns() {
      return plan.columns().stream().map(ColumnReading::finding).collect(toImmutableList());
    }
  }
}
