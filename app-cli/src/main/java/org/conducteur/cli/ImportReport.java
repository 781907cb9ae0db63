package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.conducteur.change.Change;
import org.conducteur.change.ChangeWords;
import org.conducteur.change.Merged;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Event;

/** Tells what an import would change, line by line. */
final class ImportReport {
  private final Setting setting;
  private final Path plan;
  private final Path event;

  ImportReport(Setting setting, Path plan, Path event) {
    this.setting = setting;
    this.plan = plan;
    this.event = event;
  }

  /** How the columns of a foreign plan are understood. */
  void columns(ImmutableList<Finding> columns) {
    if (columns.isEmpty()) {
      return;
    }
    line(text("import.columns", "plan", plan.toString()));
    for (Finding column : columns) {
      String place =
          column
              .source()
              .filter(SourcePlace.InSheet.class::isInstance)
              .map(SourcePlace.InSheet.class::cast)
              .map(cell -> cell.sheet() + "!" + cell.cell())
              .orElse("");
      line("  " + Printable.line(place + " " + column.message(setting.messages().language())));
    }
  }

  /** What could not be understood. */
  void findings(ImmutableList<Finding> findings) {
    ImmutableList<Finding> told =
        findings.stream()
            .filter(finding -> !finding.code().equals(Coverage.KEPT))
            .collect(toImmutableList());
    if (!told.isEmpty()) {
      setting.err().print(FindingReport.to(setting.err(), setting).text(told));
    }
  }

  boolean hasErrors(ImmutableList<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** What changes in the event, what does not although the plan lacks it, and what is disputed. */
  void changes(Event current, Merged merged) {
    ChangeWords words = ChangeWords.in(setting.messages().language(), current, merged.event());
    if (merged.changes().isEmpty()) {
      line(text("import.none", "event", event.toString()));
    } else {
      line(setting.messages().count("import.changes", merged.changes().size()));
      lines(words, merged.changes());
    }
    if (!merged.kept().isEmpty()) {
      ChangeWords kept = ChangeWords.in(setting.messages().language(), merged.event(), current);
      line(setting.messages().count("import.kept", merged.kept().size()));
      lines(kept, merged.kept());
    }
    if (!merged.conflicts().isEmpty()) {
      line(setting.messages().count("import.conflicts", merged.conflicts().size()));
      merged
          .conflicts()
          .forEach(conflict -> line("  ! " + Printable.line(words.sentence(conflict))));
    }
  }

  private void lines(ChangeWords words, List<Change> changes) {
    ChangeList.lines(words, changes, change -> "").forEach(this::line);
  }

  /** What an event holds that did not exist before. */
  void contents(Event fresh) {
    line(
        text(
            "import.new",
            "event",
            event.toString(),
            "title",
            Printable.line(fresh.title()),
            "sessions",
            fresh.sessions().size(),
            "people",
            fresh.people().size(),
            "rooms",
            fresh.venues().stream().mapToInt(venue -> venue.rooms().size()).sum()));
  }

  private String text(String key, Object... named) {
    return setting.messages().text(key, named);
  }

  private void line(String line) {
    setting.out().line(line);
  }
}
