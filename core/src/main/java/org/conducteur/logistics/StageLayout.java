package org.conducteur.logistics;

/** How a stage is arranged. */
public enum StageLayout {
  /** Armchairs around a low table. */
  ROUND_TABLE,
  /** One speaker at a lectern. */
  LECTERN,
  /** A table with several speakers facing the audience. */
  PANEL,
  /** An empty stage. */
  OPEN,
  /** No stage. */
  NONE
}
