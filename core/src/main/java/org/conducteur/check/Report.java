package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.id.Pointer;

/** What one rule has found so far. */
final class Report {
  private final String code;
  private final Severity severity;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  Report(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  void add(Pointer place, ImmutableMap<String, String> evidence) {
    add(place, evidence, Optional.empty());
  }

  void add(Pointer place, ImmutableMap<String, String> evidence, Optional<Fix> fix) {
    findings.add(new Finding(code, severity, place, evidence, fix, Optional.empty()));
  }

  ImmutableList<Finding> findings() {
    return findings.build();
  }
}
