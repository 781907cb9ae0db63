package org.conducteur.logistics;

/** How far a task is. */
public enum TaskState {
  /** To be done. */
  OPEN,
  /** Done. */
  DONE,
  /** No longer needed. */
  CANCELLED
}
