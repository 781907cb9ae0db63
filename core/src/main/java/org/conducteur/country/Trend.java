package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a key figure changes.
 *
 * @param direction up, down or neither
 * @param by by how much, above zero; the direction says the rest
 * @param unit of what, such as "points" or "%"
 * @param period in how much time, such as "en deux ans"
 */
public record Trend(
    TrendDirection direction,
    Optional<BigDecimal> by,
    Optional<String> unit,
    Optional<String> period) {
  /** Refuses null. {@inheritDoc} */
  public Trend {
    requireNonNull(direction, "direction");
    requireNonNull(by, "by");
    requireNonNull(unit, "unit");
    requireNonNull(period, "period");
  }
}
