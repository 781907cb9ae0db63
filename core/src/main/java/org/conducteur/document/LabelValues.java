package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Pairs of label and value, such as the head of a fiche.
 *
 * @param pairs the pairs in order
 */
public record LabelValues(ImmutableList<LabelValue> pairs) implements Element {
  /** Refuses null. {@inheritDoc} */
  public LabelValues {
    requireNonNull(pairs, "pairs");
  }
}
