package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.Pointer;

/**
 * A datum that two people changed differently. Ours is what the merged event holds; where one side
 * took the datum away, it holds what the other made of it.
 *
 * @param place where in the merged event; the list itself if its order is in conflict
 * @param base the object of the model that both began with; nothing if there was none
 * @param ours what we made of it; nothing if we took it away
 * @param theirs what they made of it; nothing if they took it away
 */
public record Conflict(
    Pointer place, Optional<Object> base, Optional<Object> ours, Optional<Object> theirs) {
  /** Refuses null. {@inheritDoc} */
  public Conflict {
    requireNonNull(place, "place");
    requireNonNull(base, "base");
    requireNonNull(ours, "ours");
    requireNonNull(theirs, "theirs");
  }
}
