package org.conducteur.document;

/** What a paragraph is for, and so how it looks. */
public enum ParagraphRole {
  /** Running text. */
  BODY,
  /** An introduction that stands out. */
  LEAD,
  /** Secondary text, smaller. */
  MUTED,
  /**
   * A short label above what follows; it stays with it on one page. No heading: it is not in the
   * contents.
   */
  LABEL
}
