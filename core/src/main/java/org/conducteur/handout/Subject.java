package org.conducteur.handout;

import static java.util.Objects.requireNonNull;

/**
 * Somebody or something that a handout can be made for alone.
 *
 * @param id the id of the person, room or station in the event
 * @param name how people call it
 */
public record Subject(String id, String name) {
  /** Refuses null. {@inheritDoc} */
  public Subject {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }
}
