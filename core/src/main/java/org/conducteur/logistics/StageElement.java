package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something that stands on the stage.
 *
 * @param name what it is
 * @param quantity how many; empty for "some"
 */
public record StageElement(String name, Optional<Integer> quantity) {
  /** Refuses null. {@inheritDoc} */
  public StageElement {
    requireNonNull(name, "name");
    requireNonNull(quantity, "quantity");
  }
}
