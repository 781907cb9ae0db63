package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.text.RichText;

/**
 * How many people are expected in a session, and how they sit or stand.
 *
 * @param seats chairs set out
 * @param reserve chairs kept ready besides
 * @param reserveCondition when the reserve is brought out
 * @param words what numbers do not say, such as "debout, devant le bar"
 * @param expected how many people are expected
 */
public record Seating(
    Optional<Integer> seats,
    Optional<Integer> reserve,
    RichText reserveCondition,
    RichText words,
    Optional<Integer> expected) {
  /** Refuses null. {@inheritDoc} */
  public Seating {
    requireNonNull(seats, "seats");
    requireNonNull(reserve, "reserve");
    requireNonNull(reserveCondition, "reserveCondition");
    requireNonNull(words, "words");
    requireNonNull(expected, "expected");
  }

  /**
   * The same places for another number of people.
   *
   * @param people how many are expected; nothing if nobody knows
   * @return a copy
   */
  public Seating withExpected(Optional<Integer> people) {
    return new Seating(seats, reserve, reserveCondition, words, people);
  }
}
