package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;

/**
 * An event whose things have other ids than before.
 *
 * @param event the event
 * @param moved the places of things that are now found elsewhere, and where
 */
public record Renamed(Event event, ImmutableMap<Pointer, Pointer> moved) {
  /** Refuses null. {@inheritDoc} */
  public Renamed {
    requireNonNull(event, "event");
    requireNonNull(moved, "moved");
  }

  /**
   * Where a datum is now.
   *
   * @param before where it was
   * @return the same place if nothing around it has another id
   */
  public Pointer place(Pointer before) {
    for (Pointer around : before.around()) {
      Pointer after = moved.get(around);
      if (after != null) {
        int known = around.steps().size();
        return after.then(before.steps().subList(known, before.steps().size()).toArray());
      }
    }
    return before;
  }
}
