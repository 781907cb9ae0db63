package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something that is part of a room, such as a bar or a screen.
 *
 * @param name what it is
 * @param quantity how many
 * @param location where in the room
 */
public record Fixture(String name, Optional<Integer> quantity, Optional<String> location) {
  /** Refuses null. {@inheritDoc} */
  public Fixture {
    requireNonNull(name, "name");
    requireNonNull(quantity, "quantity");
    requireNonNull(location, "location");
  }
}
