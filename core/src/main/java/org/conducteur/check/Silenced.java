package org.conducteur.check;

import static java.util.Objects.requireNonNull;

import org.conducteur.event.Silence;

/**
 * A finding that the event asks not to be told.
 *
 * @param finding what was found all the same
 * @param silence why it is not told
 */
public record Silenced(Finding finding, Silence silence) {
  /** Refuses null. {@inheritDoc} */
  public Silenced {
    requireNonNull(finding, "finding");
    requireNonNull(silence, "silence");
  }

  /**
   * The same with another form of the finding.
   *
   * @param other the finding with its place in a file
   * @return a copy
   */
  public Silenced withFinding(Finding other) {
    return new Silenced(other, silence);
  }
}
