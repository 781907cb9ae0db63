package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A column of a table.
 *
 * @param weight its share of the width, 1 to 100, relative to the other columns
 * @param alignment where its text stands
 */
public record Column(int weight, Alignment alignment) {
  /** Refuses null and values out of range. {@inheritDoc} */
  public Column {
    requireNonNull(alignment, "alignment");
    checkArgument(weight >= 1 && weight <= 100, "weight must be 1 to 100: %s", weight);
  }
}
