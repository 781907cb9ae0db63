package org.conducteur.logistics;

/** Where a direction sign points, for somebody who stands before it. */
public enum Way {
  /** To the left. */
  LEFT,
  /** To the right. */
  RIGHT,
  /** Straight on. */
  AHEAD,
  /** Back to where one comes from. */
  BACK,
  /** Upstairs. */
  UP,
  /** Downstairs. */
  DOWN
}
