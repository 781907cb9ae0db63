package org.conducteur.country;

/** The part a question plays. */
public enum QuestionKind {
  /** It sets the scene before the questions proper. */
  PREAMBLE,
  /** A question proper; these are numbered. */
  QUESTION
}
