package org.conducteur.session;

/** Which part of the crew acts on a cue. */
public enum CueKind {
  /** Whoever mixes the sound. */
  SOUND,
  /** Whoever lights the stage. */
  LIGHT,
  /** Whoever plays films and slides. */
  VIDEO,
  /** Whoever moves things and people on stage. */
  STAGE,
  /** Anybody else. */
  OTHER
}
