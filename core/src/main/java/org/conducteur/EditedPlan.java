package org.conducteur;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.change.Difference;
import org.conducteur.change.Merge;
import org.conducteur.change.Merged;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.port.Plan;
import org.conducteur.port.Reading;
import org.conducteur.reading.Interpretation;

/** A plan that somebody edited or made, opened. */
public final class EditedPlan {
  private final Plan plan;
  private final Optional<Event> state;

  EditedPlan(Plan plan, Optional<Event> state) {
    this.plan = requireNonNull(plan, "plan");
    this.state = requireNonNull(state, "state");
  }

  /**
   * Whether the plan remembers the event that it was made of. If not, every difference between the
   * plan and an event counts as a change of the plan.
   *
   * @return false for a plan of another program
   */
  public boolean remembers() {
    return state.isPresent() || document().filter(DocumentPlan::remembers).isPresent();
  }

  private Optional<DocumentPlan> document() {
    return plan instanceof DocumentPlan document ? Optional.of(document) : Optional.empty();
  }

  /**
   * Whether this program made the plan.
   *
   * @return false for a table, schedule or event that somebody else made
   */
  public boolean isOwn() {
    return plan.isOwn();
  }

  /**
   * The event as the plan has it.
   *
   * @return the event, everything that could not be understood, and the cell of each datum
   */
  public Reading reading() {
    return plan.read(base());
  }

  /**
   * The event as the plan has it, as another state of an event that it may tell of. Documents name
   * things and know no ids: theirs have the ids that they have there, and what fiches of that event
   * do not show is as it is there.
   *
   * @param known an event
   * @return the same as {@link #reading()} for plans that are no documents
   */
  public Reading reading(Event known) {
    return document().isPresent() ? plan.read(known) : reading();
  }

  private Event base() {
    return state.orElseGet(() -> Event.builder("").build());
  }

  /**
   * How the columns of a plan that somebody else made are understood.
   *
   * @return a hint for each column, with its cell; empty for a planning of this program
   */
  public ImmutableList<Finding> columns() {
    return plan.columns();
  }

  /**
   * How a document was understood, block by block.
   *
   * @return nothing for plans that are no documents
   */
  public Optional<Interpretation> interpretation() {
    return document().map(DocumentPlan::interpretation);
  }

  /**
   * Whether the plan shows an event, be it an edited state of it. Else it stands for itself.
   *
   * @param current an event
   * @return false for what somebody else made
   */
  public boolean shows(Event current) {
    return plan.isStateOf(current);
  }

  /**
   * Brings what was changed in the plan into an event that may have changed as well. Nothing is
   * lost that the plan does not show, and nothing overwritten that both changed: see {@link Merge}.
   *
   * @param current the event as it is now
   * @param allowRemovals whether rows that are gone and cells that were emptied take away what they
   *     stood for
   * @return what comes of it
   */
  public PlanMerge into(Event current, boolean allowRemovals) {
    Optional<DocumentPlan> fiches = fichesOf(current);
    if (fiches.isPresent()) {
      return fiches.get().into(current, allowRemovals, false);
    }
    Reading reading = readingFor(current);
    SharedBeginning shared = beginning(current, reading.event());
    return new PlanMerge(merged(shared, current, allowRemovals), reading.findings());
  }

  private static Merged merged(SharedBeginning shared, Event current, boolean allowRemovals) {
    return allowRemovals
        ? Merge.of(shared.event(), current, shared.plan())
        : Merge.withoutRemovals(shared.event(), current, shared.plan());
  }

  /**
   * The same, but where both changed the same datum differently, the plan wins.
   *
   * @param current the event as it is now
   * @param allowRemovals whether rows that are gone and cells that were emptied take away what they
   *     stood for
   * @return what comes of it; its conflicts are those that the plan has won
   */
  public PlanMerge over(Event current, boolean allowRemovals) {
    Optional<DocumentPlan> fiches = fichesOf(current);
    if (fiches.isPresent()) {
      return fiches.get().into(current, allowRemovals, true);
    }
    Reading reading = readingFor(current);
    SharedBeginning shared = beginning(current, reading.event());
    Merged into = merged(shared, current, allowRemovals);
    return new PlanMerge(
        into.conflicts().isEmpty() ? into : won(shared, current, into, allowRemovals),
        reading.findings());
  }

  /** The merge from the side of the plan, told from the side of the event. */
  private static Merged won(
      SharedBeginning shared, Event current, Merged into, boolean allowRemovals) {
    Event base = shared.event();
    Event theirs = shared.plan();
    Event kept = allowRemovals ? theirs : Merge.withoutRemovals(base, base, theirs).event();
    Merged merged = Merge.of(base, kept, current);
    return new Merged(
        merged.event(),
        Difference.between(current, merged.event()),
        merged.conflicts(),
        into.kept());
  }

  /** A document that shows the fiches of an event knows itself what was edited in them. */
  private Optional<DocumentPlan> fichesOf(Event current) {
    return document().filter(document -> document.isStateOf(current));
  }

  private Reading readingFor(Event current) {
    return plan.read(state.orElse(current));
  }

  /** What both sides have changed since, and what the plan has made of it. */
  private SharedBeginning beginning(Event current, Event theirs) {
    if (state.isEmpty() && !plan.isStateOf(current)) {
      return SharedBeginning.of(current, theirs);
    }
    // A planning of this program that forgot what it was made of is compared with what there is.
    return new SharedBeginning(state.orElse(current), theirs);
  }
}
