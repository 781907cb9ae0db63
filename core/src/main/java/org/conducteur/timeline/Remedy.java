package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A measure that has not been tried yet.
 *
 * @param measure what it is
 * @param decisions what has to be decided for it
 */
record Remedy(Measure measure, ImmutableList<Observation> decisions) {
  Remedy {
    requireNonNull(measure, "measure");
    requireNonNull(decisions, "decisions");
  }
}
