package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.export.office.scan.Content;
import org.conducteur.id.Pointer;
import org.conducteur.port.Sources;
import org.conducteur.time.TypedDate;

/** The reading of one workbook into one event: what is read into, and what came of it so far. */
final class Intake {
  private final EventView base;
  private final String source;
  private final EventDraft draft;
  private final Names names;
  private final TypedDeadlines deadlines;
  private final Unchanged unchanged;
  private final boolean examples;

  /** In order; what two readings of a cell both find is told once. */
  private final Set<Finding> findings = new LinkedHashSet<>();

  private final Map<Pointer, InSheet> places = new LinkedHashMap<>();

  /**
   * Takes a workbook in.
   *
   * @param examples whether all that the event has is an example, which counts only where somebody
   *     typed over it
   */
  Intake(EventView base, String source, boolean examples) {
    this.examples = examples;
    this.base = requireNonNull(base, "base");
    this.source = requireNonNull(source, "source");
    draft = new EventDraft(base.event());
    names = new Names(draft);
    unchanged = new Unchanged(base.words());
    deadlines = new TypedDeadlines(base.words(), base.firstDay());
  }

  EventView base() {
    return base;
  }

  boolean hasExamples() {
    return examples;
  }

  EventDraft draft() {
    return draft;
  }

  Names names() {
    return names;
  }

  Words words() {
    return base.words();
  }

  TypedDeadlines deadlines() {
    return deadlines;
  }

  Optional<LocalDate> date(String text) {
    Optional<Integer> usual = base.firstDay().map(LocalDate::getYear);
    return TypedDate.parse(text).flatMap(typed -> typed.date().or(() -> usual.map(typed::in)));
  }

  InSheet place(String sheet, String cell) {
    return new InSheet(source, sheet, cell);
  }

  /** Remembers where a datum stands; of two places the first counts. */
  void stands(Pointer pointer, InSheet place) {
    places.putIfAbsent(pointer, place);
  }

  Unchanged unchanged() {
    return unchanged;
  }

  /**
   * Takes a changed cell over. What makes no sense is reported and changes nothing, and so is what
   * would lose the part of a text that no cell could show.
   *
   * @param written what had been written into it; nothing into one of a new row
   */
  void take(Entry cell, Optional<Value> written, Runnable edit) {
    if (cell.formula().isPresent() && cell.content() instanceof Content.Blank) {
      report(CellFindings.notComputed(cell.pointer(), cell.place()));
    } else if (written.filter(value -> unchanged.isCut(value, cell.shown())).isPresent()) {
      report(
          Finding.of(FileTrouble.CELL_CUT, cell.pointer(), ImmutableMap.of())
              .withSource(cell.place()));
    } else {
      attempt(edit);
    }
  }

  /** Does what may meet a cell that makes no sense, which is reported. */
  void attempt(Runnable edit) {
    try {
      edit.run();
    } catch (UnreadableCell e) {
      report(e.finding());
    }
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  ImmutableList<Finding> findings() {
    return ImmutableList.copyOf(findings);
  }

  Sources sources() {
    return Sources.of(places);
  }
}
