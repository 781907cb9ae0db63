package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.text.RichText;

/**
 * How people sit or stand in a session.
 *
 * @param seats chairs set out
 * @param reserve chairs kept ready besides
 * @param reserveCondition when the reserve is brought out
 * @param words what numbers do not say, such as "debout, devant le bar"
 */
public record Seating(
    Optional<Integer> seats, Optional<Integer> reserve, RichText reserveCondition, RichText words) {
  /** Refuses null. {@inheritDoc} */
  public Seating {
    requireNonNull(seats, "seats");
    requireNonNull(reserve, "reserve");
    requireNonNull(reserveCondition, "reserveCondition");
    requireNonNull(words, "words");
  }
}
