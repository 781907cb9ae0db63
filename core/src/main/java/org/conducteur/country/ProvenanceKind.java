package org.conducteur.country;

/** Where a passage comes from. */
public enum ProvenanceKind {
  /** A person said or wrote it. */
  PERSON,
  /** It is taken from a document. */
  DOCUMENT,
  /** A program generated it: it is labelled wherever it is shown. */
  AI_TOOL
}
