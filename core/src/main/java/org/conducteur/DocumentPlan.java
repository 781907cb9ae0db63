package org.conducteur;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.change.Merge;
import org.conducteur.change.Recognition;
import org.conducteur.change.Renamed;
import org.conducteur.check.Finding;
import org.conducteur.document.Attachment;
import org.conducteur.event.Event;
import org.conducteur.port.Plan;
import org.conducteur.port.Reading;
import org.conducteur.port.Sources;
import org.conducteur.reading.Interpretation;

/**
 * A document as a plan. If it shows the fiches of an event, be they edited, it is read as that
 * event with what somebody changed in them; else it stands for itself.
 */
final class DocumentPlan implements Plan {
  private final Interpretation interpretation;
  private final ShownFiches fiches;

  DocumentPlan(Interpretation interpretation, ShownFiches fiches) {
    this.interpretation = requireNonNull(interpretation, "interpretation");
    this.fiches = requireNonNull(fiches, "fiches");
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
    Event event = fiches.areOf(base) ? edited(base, theirs.event()) : theirs.event();
    ImmutableList<Finding> findings =
        interpretation.findings().stream()
            .map(finding -> moved(finding, theirs))
            .collect(toImmutableList());
    return new Reading(event, findings, sources(theirs));
  }

  /** What the fiches do not show stays as it is, and so does what nobody changed in them. */
  private Event edited(Event base, Event theirs) {
    Event shown = Recognition.of(fiches.interpretation(base).event(), base).event();
    // Where reading is not exact, what somebody wrote counts more than what it was read from.
    return Merge.of(
            SharedBeginning.settled(shown, base), SharedBeginning.settled(theirs, base), base)
        .event();
  }

  private static Finding moved(Finding finding, Renamed theirs) {
    return new Finding(
        finding.code(),
        finding.severity(),
        theirs.place(finding.place()),
        finding.evidence(),
        finding.fix(),
        finding.source());
  }

  /** A datum stands where it was found, or where the nearest thing around it was. */
  private Sources sources(Renamed theirs) {
    return new DocumentSources(interpretation.places(), theirs);
  }
}
