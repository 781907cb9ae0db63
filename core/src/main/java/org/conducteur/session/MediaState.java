package org.conducteur.session;

/** How far a medium is. */
public enum MediaState {
  /** Not here yet. */
  EXPECTED,
  /** Here. */
  RECEIVED,
  /** Here and tried on the spot. */
  TESTED
}
