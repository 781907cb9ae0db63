package org.conducteur;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.change.Merged;
import org.conducteur.check.Finding;

/**
 * What came of bringing a plan into an event.
 *
 * @param merged the event with the changes of both sides, what the plan changed, and where both
 *     disagree
 * @param findings what of the plan could not be understood; such a cell changes nothing
 */
public record PlanMerge(Merged merged, ImmutableList<Finding> findings) {
  /** Refuses null. {@inheritDoc} */
  public PlanMerge {
    requireNonNull(merged, "merged");
    requireNonNull(findings, "findings");
  }
}
