package org.conducteur.document;

import static java.util.Objects.requireNonNull;

/**
 * A labelled moment of a schedule.
 *
 * @param minute the moment, counted as in the blocks
 * @param label the time in words
 */
public record ScheduleTick(int minute, String label) {
  /** Refuses null. {@inheritDoc} */
  public ScheduleTick {
    requireNonNull(label, "label");
  }
}
