package org.conducteur.session;

/** How sure a participation is. */
public enum ParticipationState {
  /** Asked, no answer yet. */
  ASKED,
  /** Confirmed. */
  CONFIRMED,
  /** Declined. */
  DECLINED
}
