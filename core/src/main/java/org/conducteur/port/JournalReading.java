package org.conducteur.port;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.timeline.Journal;

/**
 * What came of reading a journal.
 *
 * @param journal what was understood
 * @param findings what was not, all of it
 */
public record JournalReading(Journal journal, ImmutableList<Finding> findings) {
  /** Refuses null. {@inheritDoc} */
  public JournalReading {
    requireNonNull(journal, "journal");
    requireNonNull(findings, "findings");
  }

  /**
   * Whether the journal holds all that the file says, but for what the last moments of a program
   * that died may have left.
   *
   * @return true without a finding of severity error
   */
  public boolean isWhole() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
