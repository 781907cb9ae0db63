package org.conducteur.time;

import static java.util.Objects.requireNonNull;

import org.conducteur.text.RichText;

/**
 * How far a start or an end may slip, and when.
 *
 * @param until the latest time
 * @param condition when the slip is allowed, such as "si l'installation prend du temps"
 */
public record Tolerance(DayTime until, RichText condition) {
  /** Refuses null. {@inheritDoc} */
  public Tolerance {
    requireNonNull(until, "until");
    requireNonNull(condition, "condition");
  }
}
