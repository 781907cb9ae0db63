package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.style.PaperSize;

/** What the checker says of the event, each with the way to its cell. Nobody reads it back. */
final class FindingsSheet {
  static final String TABLE = "tblFindings";

  /** More would hide what matters, and Excel holds only so many links on a sheet. */
  private static final int MOST = 5_000;

  /** A finding with the cell that it is about. */
  private record FindingRow(Finding finding, Optional<CellIndex.Spot> spot) {}

  private final EventView view;
  private final Words words;
  private final ImmutableList<Finding> findings;

  private FindingsSheet(EventView view, ImmutableList<Finding> findings) {
    this.view = view;
    words = view.words();
    this.findings = ImmutableList.sortedCopyOf(comparing(Finding::severity), findings);
  }

  static SheetPlan of(EventView view, ImmutableList<Finding> findings, List<SheetPlan> sheets) {
    return new FindingsSheet(view, findings).plan(sheets);
  }

  private SheetPlan plan(List<SheetPlan> sheets) {
    ImmutableList<Finding> shown = findings.subList(0, Math.min(MOST, findings.size()));
    CellIndex index =
        CellIndex.of(shown.stream().map(Finding::place).collect(toImmutableList()), sheets);
    ImmutableList<FindingRow> rows =
        shown.stream()
            .map(finding -> new FindingRow(finding, index.find(finding.place())))
            .collect(toImmutableList());
    return new SheetPlan.OfTable<>(
        view.frame("findings", PaperSize.A4, 0).watching(watch()),
        new TablePlan<>(TABLE, columns(), rows, row -> Style.BODY, highlights()),
        "finding");
  }

  private Optional<String> watch() {
    String counted =
        Stream.of(count(Severity.ERROR, "watch.errors"), count(Severity.WARNING, "watch.warnings"))
            .flatMap(Optional::stream)
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    return Optional.of(counted).filter(text -> !text.isEmpty());
  }

  private Optional<String> count(Severity severity, String key) {
    long count = findings.stream().filter(finding -> finding.severity() == severity).count();
    return count == 0 ? Optional.empty() : Optional.of(words.count(key, count));
  }

  private ImmutableList<ColumnSpec<FindingRow>> columns() {
    Locale language = words.language();
    return new Columns<FindingRow>(words)
        .add("severity", Format.TEXT, 11, 14, row -> Value.text(severity(row.finding().severity())))
        .add("cell", Format.TEXT, 16, 24, row -> link(row.spot()))
        .add("finding", Format.TEXT, 40, 66, row -> Value.text(row.finding().message(language)))
        .add("advice", Format.TEXT, 34, 60, row -> Value.text(row.finding().hint(language)))
        .identifiedBy(row -> row.finding().code());
  }

  private String severity(Severity severity) {
    return words.text(
        switch (severity) {
          case ERROR -> "severity.error";
          case WARNING -> "severity.warning";
          case HINT -> "severity.hint";
        });
  }

  private static Value link(Optional<CellIndex.Spot> spot) {
    return spot.<Value>map(
            at ->
                new Value.Link(
                    at.sheet() + "!" + new CellReference(at.row(), at.column()).formatAsString(),
                    at.sheet(),
                    at.row(),
                    at.column()))
        .orElse(Value.NONE);
  }

  private ImmutableList<Highlight> highlights() {
    return ImmutableList.of(
        Highlight.cell(
            "severity",
            "{severity}=" + Highlight.quoted(severity(Severity.ERROR)),
            Highlight.Manner.ALERT),
        Highlight.row(
            "{severity}=" + Highlight.quoted(severity(Severity.HINT)), Highlight.Manner.SETTLED));
  }
}
