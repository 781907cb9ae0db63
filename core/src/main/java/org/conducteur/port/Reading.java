package org.conducteur.port;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.event.Event;

/**
 * What came of reading a file: an event as far as it could be understood, everything that could not
 * be, and where each datum stands in the file.
 *
 * @param event what was understood
 * @param findings what was not, all of it
 * @param sources where each datum stands
 */
public record Reading(Event event, ImmutableList<Finding> findings, Sources sources) {
  /** Refuses null. {@inheritDoc} */
  public Reading {
    requireNonNull(event, "event");
    requireNonNull(findings, "findings");
    requireNonNull(sources, "sources");
  }

  /**
   * Whether the event holds all that the file says. If not, nothing should be made of it: a datum
   * of the file would be silently missing.
   *
   * @return true without a finding of severity error
   */
  public boolean isWhole() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
