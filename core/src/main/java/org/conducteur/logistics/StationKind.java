package org.conducteur.logistics;

/** What a station is for. */
public enum StationKind {
  /** People drop ideas. */
  IDEA_BOX,
  /** People drop the questionnaire. */
  SATISFACTION_BOX,
  /** People ask. */
  INFORMATION,
  /** People discover something. */
  STAND,
  /** People eat and drink. */
  CATERING,
  /** Anything else. */
  OTHER
}
