package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Boxes to tick, side by side with equal distances, such as the steps of a scale. They go on in
 * further rows where they do not fit into one.
 *
 * @param label what is asked, for those who do not see the boxes
 * @param choices the words at the boxes, in order
 */
public record ChoiceRow(String label, ImmutableList<String> choices) implements Element {
  /** Refuses null. {@inheritDoc} */
  public ChoiceRow {
    requireNonNull(label, "label");
    requireNonNull(choices, "choices");
  }
}
