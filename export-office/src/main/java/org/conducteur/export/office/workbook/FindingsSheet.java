package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.conducteur.check.Checked;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.Silenced;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;
import org.conducteur.style.PaperSize;

/**
 * What the checker says of the event, each with the way to its cell, and with the reason not to
 * tell it any more. The reason alone is read back.
 */
final class FindingsSheet {
  static final String TABLE = "tblFindings";

  /** More would hide what matters, and Excel holds only so many links on a sheet. */
  private static final int MOST = 5_000;

  /** Where a silence stands that there is not yet, as JSON Pointer says it. */
  private static final Pointer NO_PLACE = Pointer.of("silences", "-");

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
        new TablePlan<>(TABLE, columns(), rows, row -> Style.BODY, highlights())
            .of(row -> NO_PLACE, new FindingEdits(view)),
        "finding");
  }

  private FindingRow row(Finding finding, CellIndex index) {
    return new FindingRow(
        Optional.of(new FindingRow.Shown(finding, true, index.find(finding.place()))),
        Optional.of(
            about(finding.place())
                .orElseGet(() -> new Silence(finding.code(), finding.place(), Optional.empty()))));
  }

  private static FindingRow row(Silenced one, CellIndex index) {
    Finding finding = one.finding();
    return new FindingRow(
        Optional.of(new FindingRow.Shown(finding, false, index.find(finding.place()))),
        Optional.of(one.silence()));
  }

  /** What is wrong with a silence is mended in its own reason, not by a further silence. */
  private Optional<Silence> about(Pointer place) {
    List<String> steps = place.steps();
    boolean inSilence = steps.size() > 1 && steps.get(0).equals("silences");
    return inSilence
        ? Optional.of(view.event().silences().get(Integer.parseInt(steps.get(1))))
        : Optional.empty();
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
        .add("severity", Format.TEXT, 11, 14, shown(one -> Value.text(weight(one))))
        .add("cell", Format.TEXT, 16, 22, shown(one -> link(one.spot())))
        .add(
            "finding",
            Format.TEXT,
            40,
            56,
            shown(one -> Value.text(one.finding().message(language))))
        .add("advice", Format.TEXT, 34, 46, shown(one -> Value.text(one.finding().hint(language))))
        .add(
            FindingEdits.REASON,
            Format.TEXT,
            28,
            40,
            FindingRow::reason,
            c -> c.storing("reason", (row, cell) -> {}))
        .identifiedBy(FindingRow::id);
  }

  private static Function<FindingRow, Value> shown(Function<FindingRow.Shown, Value> value) {
    return row -> row.shown().map(value).orElse(Value.NONE);
  }

  private String weight(FindingRow.Shown shown) {
    return shown.told() ? severity(shown.finding().severity()) : words.text("severity.silenced");
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
