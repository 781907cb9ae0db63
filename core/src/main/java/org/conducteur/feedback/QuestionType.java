package org.conducteur.feedback;

/** What a person does to answer. */
public enum QuestionType {
  /** Says who she is. */
  PROFILE,
  /** Picks one step of a scale. */
  SCALE,
  /** Picks among choices. */
  CHOICE,
  /** Writes one or a few words, for a word cloud. */
  FREE_WORDS,
  /** Writes freely. */
  FREE_TEXT
}
