package org.conducteur.port;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.style.Brand;

/**
 * What came of reading a house style: a brand as far as it could be understood, everything that
 * could not be, and where each datum stands in its file.
 *
 * @param brand what was understood; the default style where nothing was
 * @param findings what was not, all of it
 * @param sources where each datum stands
 */
public record BrandReading(Brand brand, ImmutableList<Finding> findings, Sources sources) {
  /** Refuses null. {@inheritDoc} */
  public BrandReading {
    requireNonNull(brand, "brand");
    requireNonNull(findings, "findings");
    requireNonNull(sources, "sources");
  }

  /**
   * Whether the brand holds all that its files say.
   *
   * @return true without a finding of severity error
   */
  public boolean isWhole() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
