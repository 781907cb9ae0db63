package org.conducteur.session;

/** What is done so that more people can take part. */
public enum ProvisionKind {
  /** Places for wheelchairs. */
  WHEELCHAIR_PLACES,
  /** A loop for hearing aids. */
  INDUCTION_LOOP,
  /** Interpreting into a sign language. */
  SIGN_LANGUAGE,
  /** What is said is written along. */
  CAPTIONS,
  /** Interpreting from one spoken language into another. */
  INTERPRETING,
  /** What is shown is told. */
  AUDIO_DESCRIPTION,
  /** Words that are easy to read and to understand. */
  EASY_LANGUAGE,
  /** Less sound, less light, and a way out at any time. */
  RELAXED,
  /** Anything else. */
  OTHER
}
