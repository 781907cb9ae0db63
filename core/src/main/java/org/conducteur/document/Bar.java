package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A bar of a chart.
 *
 * @param label what it stands for
 * @param value its length, 0 or more, in the unit of the chart
 * @param shown the value as it is written beside the bar, with its unit
 */
public record Bar(String label, BigDecimal value, String shown) {
  /** Refuses null and values below 0. {@inheritDoc} */
  public Bar {
    requireNonNull(label, "label");
    requireNonNull(value, "value");
    requireNonNull(shown, "shown");
    checkArgument(value.signum() >= 0, "value must be 0 or more: %s", value);
  }
}
