package org.conducteur.document;

/** A direction to go, as arrows on signs say it. Straight ahead is {@link #UP}. */
public enum Arrow {
  /** To the left. */
  LEFT,
  /** To the right. */
  RIGHT,
  /** Straight ahead, or up. */
  UP,
  /** Down, or back. */
  DOWN
}
