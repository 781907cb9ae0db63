package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.Pointer;

/**
 * One difference between two states of an event. An element that is new or gone is one change with
 * all that it holds; one that stands elsewhere and holds something else has a change for each.
 *
 * @param kind what happened
 * @param place where: in the later state, for what is gone in the earlier one
 * @param before the object of the model that stood there; nothing if there was none, or if it was
 *     an empty text
 * @param after the object of the model that stands there now, likewise
 * @param from the index in its list before, from 0; for elements of lists that are gone or moved
 * @param to the index in its list after, from 0; for elements of lists that are new or moved
 */
public record Change(
    ChangeKind kind,
    Pointer place,
    Optional<Object> before,
    Optional<Object> after,
    Optional<Integer> from,
    Optional<Integer> to) {
  /** Refuses null. {@inheritDoc} */
  public Change {
    requireNonNull(kind, "kind");
    requireNonNull(place, "place");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  static Change added(Pointer place, Object after, Optional<Integer> to) {
    return new Change(
        ChangeKind.ADDED, place, Optional.empty(), Optional.of(after), Optional.empty(), to);
  }

  static Change removed(Pointer place, Object before, Optional<Integer> from) {
    return new Change(
        ChangeKind.REMOVED, place, Optional.of(before), Optional.empty(), from, Optional.empty());
  }

  static Change changed(Pointer place, Object before, Object after) {
    return new Change(
        ChangeKind.CHANGED,
        place,
        Blank.told(before),
        Blank.told(after),
        Optional.empty(),
        Optional.empty());
  }

  static Change moved(Pointer place, Object before, Object after, int from, int to) {
    return new Change(
        ChangeKind.MOVED,
        place,
        Optional.of(before),
        Optional.of(after),
        Optional.of(from),
        Optional.of(to));
  }

  /** Whether it takes something away: an element, an entry, a part, or what a field said. */
  boolean takesAway() {
    return after.isEmpty();
  }
}
