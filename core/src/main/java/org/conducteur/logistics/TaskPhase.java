package org.conducteur.logistics;

/** When a task is done. */
public enum TaskPhase {
  /** In the weeks before. */
  BEFORE,
  /** The day before. */
  DAY_BEFORE,
  /** On the day. */
  DURING,
  /** Afterwards. */
  AFTER
}
