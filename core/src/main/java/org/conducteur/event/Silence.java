package org.conducteur.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.Pointer;

/**
 * What the checker is not to say of a place, because the organisers know it and have a reason.
 *
 * @param rule code of the rule, such as {@code room-without-capacity}
 * @param place where it stays silent: there and everywhere inside; the empty place is all of the
 *     event
 * @param reason why, for whoever reads the plan after
 */
public record Silence(String rule, Pointer place, Optional<String> reason) {
  /** Refuses null. {@inheritDoc} */
  public Silence {
    requireNonNull(rule, "rule");
    requireNonNull(place, "place");
    requireNonNull(reason, "reason");
  }
}
