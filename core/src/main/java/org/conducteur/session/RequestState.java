package org.conducteur.session;

/** How far a request is. */
public enum RequestState {
  /** No answer yet. */
  OPEN,
  /** Answered. */
  DONE,
  /** No longer needed. */
  CANCELLED
}
