package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.event.Event;

/**
 * What became of an event that was changed on two sides.
 *
 * @param event the event with the changes of both
 * @param changes what theirs brings into ours
 * @param conflicts where both changed the same datum differently, in the order of the event
 * @param kept what theirs took away and the event still holds because removals were not allowed, as
 *     the changes that would take it out of the event
 */
public record Merged(
    Event event,
    ImmutableList<Change> changes,
    ImmutableList<Conflict> conflicts,
    ImmutableList<Change> kept) {
  /** Refuses null. {@inheritDoc} */
  public Merged {
    requireNonNull(event, "event");
    requireNonNull(changes, "changes");
    requireNonNull(conflicts, "conflicts");
    requireNonNull(kept, "kept");
  }
}
