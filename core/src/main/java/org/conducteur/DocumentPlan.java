package org.conducteur;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.conducteur.change.ChangeKind;
import org.conducteur.change.Conflict;
import org.conducteur.change.Difference;
import org.conducteur.change.DocumentMerge;
import org.conducteur.change.Merge;
import org.conducteur.change.Merged;
import org.conducteur.change.Recognition;
import org.conducteur.change.Renamed;
import org.conducteur.check.Finding;
import org.conducteur.document.Attachment;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.port.Plan;
import org.conducteur.port.Reading;
import org.conducteur.port.Sources;
import org.conducteur.reading.Interpretation;
import org.conducteur.reading.Interpreter;
import org.conducteur.reading.SourceDocument;

/**
 * A document as a plan. If it shows the fiches of an event, be they edited, it is read as that
 * event with what somebody changed in them; else it stands for itself.
 */
final class DocumentPlan implements Plan {
  private final Interpretation interpretation;
  private final ComposedFiches fiches;

  DocumentPlan(Interpretation interpretation, ComposedFiches fiches) {
    this.interpretation = requireNonNull(interpretation, "interpretation");
    this.fiches = requireNonNull(fiches, "fiches");
  }

  /** Whether it knows what it said when it was made. */
  boolean remembers() {
    return fiches.remembers();
  }

  Interpretation interpretation() {
    return interpretation;
  }

  @Override
  public Optional<Attachment> state() {
    return Optional.empty();
  }

  @Override
  public ImmutableList<Finding> columns() {
    return ImmutableList.of();
  }

  @Override
  public boolean isOwn() {
    return false;
  }

  @Override
  public boolean isStateOf(Event current) {
    return fiches.areOf(current);
  }

  @Override
  public Reading read(Event base) {
    Renamed theirs = Recognition.of(interpretation.event(), base);
    Event event =
        isStateOf(base) ? edited(base, shown(base), fiches.merged(base).edited()) : theirs.event();
    return new Reading(event, findings(theirs), sources(theirs));
  }

  /**
   * Brings what somebody edited in the fiches of an event into that event.
   *
   * @param current an event whose fiches it shows, see {@link #isStateOf}
   * @param allowRemovals whether what is gone from the document is taken away
   * @param prefer whether the document wins where the event has changed as well
   */
  PlanMerge into(Event current, boolean allowRemovals, boolean prefer) {
    DocumentMerge both = fiches.merged(current);
    Event shown = shown(current);
    Event agreed = edited(current, shown, both.agreed());
    Event all = both.isAgreed() ? agreed : edited(current, shown, both.edited());
    Event taken = prefer ? all : agreed;
    Merged merged =
        allowRemovals
            ? Merge.of(current, current, taken)
            : Merge.withoutRemovals(current, current, taken);
    return new PlanMerge(
        new Merged(merged.event(), merged.changes(), conflicts(agreed, all), merged.kept()),
        findings(Recognition.of(interpretation.event(), current)));
  }

  /** What the document says otherwise where the event has changed as well. */
  private static ImmutableList<Conflict> conflicts(Event agreed, Event all) {
    return Difference.between(agreed, all).stream()
        .filter(change -> change.kind() != ChangeKind.MOVED)
        .map(
            change ->
                new Conflict(change.place(), Optional.empty(), change.before(), change.after()))
        .collect(toImmutableList());
  }

  /** An event as its fiches are read that nobody edited. */
  private Event shown(Event base) {
    return recognised(fiches.of(base), base);
  }

  /** What the fiches do not show stays as it is, and so does what nobody changed in them. */
  private static Event edited(Event base, Event shown, SourceDocument document) {
    Event theirs = recognised(document, base);
    // Where reading is not exact, what somebody wrote counts more than what it was read from.
    return Merge.of(shown, /* ours= */ theirs, /* theirs= */ base).event();
  }

  private static Event recognised(SourceDocument document, Event base) {
    Event read = Interpreter.standard().interpret(document).event();
    return SharedBeginning.settled(Recognition.of(read, base).event(), base);
  }

  private ImmutableList<Finding> findings(Renamed theirs) {
    return interpretation.findings().stream()
        .map(finding -> finding.withPlace(theirs.place(finding.place())))
        .collect(toImmutableList());
  }

  /** A datum stands where it was found; what stands anywhere tells nothing of the others. */
  private Sources sources(Renamed theirs) {
    return Sources.of(
        interpretation.places().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(Pointer.ROOT))
            .collect(
                toImmutableMap(
                    entry -> theirs.place(entry.getKey()),
                    Map.Entry::getValue,
                    (first, second) -> first)));
  }
}
