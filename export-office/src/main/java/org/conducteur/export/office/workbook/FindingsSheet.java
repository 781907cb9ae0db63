package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.conducteur.check.Checked;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.Silenced;
import org.conducteur.event.Silence;
import org.conducteur.style.PaperSize;

/** What the checker says of the event, each with the way to its cell. Nobody reads it back. */
final class FindingsSheet {
  static final String TABLE = "tblFindings";

  /** More would hide what matters, and Excel holds only so many links on a sheet. */
  private static final int MOST = 5_000;

  /** A finding with the cell that it is about, and why it is not told if it is silenced. */
  private record FindingRow(
      Finding finding, Optional<Silence> silence, Optional<CellIndex.Spot> spot) {
    boolean isTold() {
      return silence.isEmpty();
    }
  }

  private final EventView view;
  private final Words words;
  private final ImmutableList<Finding> findings;
  private final ImmutableList<Silenced> silenced;

  private FindingsSheet(EventView view, Checked checked) {
    this.view = view;
    words = view.words();
    findings = ImmutableList.sortedCopyOf(comparing(Finding::severity), checked.findings());
    silenced = checked.silenced();
  }

  static SheetPlan of(EventView view, Checked checked, List<SheetPlan> sheets) {
    return new FindingsSheet(view, checked).plan(sheets);
  }

  private SheetPlan plan(List<SheetPlan> sheets) {
    CellIndex index =
        CellIndex.of(
            Stream.concat(findings.stream(), silenced.stream().map(Silenced::finding))
                .limit(MOST)
                .map(Finding::place)
                .collect(toImmutableList()),
            sheets);
    ImmutableList<FindingRow> rows =
        Stream.concat(
                findings.stream().limit(MOST).map(finding -> row(finding, index)),
                silenced.stream().map(one -> row(one, index)))
            .limit(MOST)
            .collect(toImmutableList());
    return new SheetPlan.OfTable<>(
        view.frame("findings", PaperSize.A4, 0).watching(watch()),
        new TablePlan<>(TABLE, columns(), rows, row -> Style.BODY, highlights()),
        "finding");
  }

  private static FindingRow row(Finding finding, CellIndex index) {
    return new FindingRow(finding, Optional.empty(), index.find(finding.place()));
  }

  private static FindingRow row(Silenced one, CellIndex index) {
    return new FindingRow(
        one.finding(), Optional.of(one.silence()), index.find(one.finding().place()));
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
        .add("severity", Format.TEXT, 11, 14, row -> Value.text(weight(row)))
        .add("cell", Format.TEXT, 16, 24, row -> link(row.spot()))
        .add("finding", Format.TEXT, 40, 66, row -> Value.text(row.finding().message(language)))
        .add("advice", Format.TEXT, 34, 60, row -> Value.text(advice(row)))
        .identifiedBy(row -> row.finding().code());
  }

  private String weight(FindingRow row) {
    return row.isTold() ? severity(row.finding().severity()) : words.text("severity.silenced");
  }

  private String advice(FindingRow row) {
    return row.silence()
        .map(silence -> words.text("finding.silenced", "reason", silence.reason().orElse("–")))
        .orElseGet(() -> row.finding().hint(words.language()));
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
            "{severity}=" + Highlight.quoted(severity(Severity.HINT)), Highlight.Manner.SETTLED),
        Highlight.row(
            "{severity}=" + Highlight.quoted(words.text("severity.silenced")),
            Highlight.Manner.SETTLED));
  }
}
