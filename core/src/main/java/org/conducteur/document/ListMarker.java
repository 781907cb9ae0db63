package org.conducteur.document;

/** What stands before each item. */
public enum ListMarker {
  /** A bullet; the sign changes with the depth. */
  BULLET,
  /** A number, from 1. */
  NUMBER,
  /** A tick, as in the fiches. */
  TICK,
  /** An empty box to tick by hand. */
  BOX,
  /** Nothing. */
  NONE
}
