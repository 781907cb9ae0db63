package org.conducteur.check;

/** How much a finding matters. */
public enum Severity {
  /** The day will not work like this, or a document would be wrong. */
  ERROR,
  /** Probably wrong, or missing. */
  WARNING,
  /** Could be better. */
  HINT
}
