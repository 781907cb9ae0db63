package org.conducteur.check;

import static java.util.Objects.requireNonNull;

/**
 * A finding whose fix could not be applied.
 *
 * @param finding what was found
 * @param reason why it stays
 */
public record Unfixed(Finding finding, Reason reason) {
  /** Why a fix is not applied. */
  public enum Reason {
    /** Its place or its value does not fit the event. */
    IMPOSSIBLE,
    /** It would make something else wrong that is not wrong yet. */
    HARMFUL,
    /** What was found would still be there. */
    USELESS
  }

  /** Refuses null. {@inheritDoc} */
  public Unfixed {
    requireNonNull(finding, "finding");
    requireNonNull(reason, "reason");
  }
}
