package org.conducteur.session;

/** The part somebody plays in a session. */
public enum Role {
  /** Leads through the day. */
  MC,
  /** Speaks. */
  SPEAKER,
  /** Asks and gives the floor. */
  MODERATOR,
  /** Receives people. */
  HOST,
  /** Works behind the scenes. */
  CREW
}
