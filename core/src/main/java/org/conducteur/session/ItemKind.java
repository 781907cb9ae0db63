package org.conducteur.session;

/** What happens in an item of the running order. */
public enum ItemKind {
  /** The floor is given. */
  INTRODUCTION,
  /** Somebody speaks. */
  SPEECH,
  /** Something is presented. */
  PRESENTATION,
  /** Questions and answers. */
  INTERVIEW,
  /** A film is shown. */
  VIDEO,
  /** The audience asks. */
  QUESTIONS,
  /** Music, theatre. */
  PERFORMANCE,
  /** Something is served or handed out. */
  SERVICE,
  /** Anything else. */
  OTHER
}
