package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A label and what it says.
 *
 * @param label the label, without a colon
 * @param value what it says
 */
public record LabelValue(String label, ImmutableList<Element> value) {
  /** Refuses null. {@inheritDoc} */
  public LabelValue {
    requireNonNull(label, "label");
    requireNonNull(value, "value");
  }
}
