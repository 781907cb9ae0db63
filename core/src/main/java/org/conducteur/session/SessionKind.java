package org.conducteur.session;

/** What happens in a session. */
public enum SessionKind {
  /** People arrive. */
  WELCOME,
  /** Several speeches. */
  SPEECHES,
  /** Speakers are questioned. */
  INTERVIEW,
  /** Speakers discuss. */
  ROUND_TABLE,
  /** Something is presented. */
  PRESENTATION,
  /** People work together. */
  WORKSHOP,
  /** People try something out. */
  DEMONSTRATION,
  /** People tell what they have lived. */
  TESTIMONY,
  /** Music, theatre, film. */
  PERFORMANCE,
  /** A pause. */
  BREAK,
  /** A meal. */
  MEAL,
  /** Anything else. */
  OTHER;

  /**
   * Whether nobody is on stage: a pause that may absorb a delay.
   *
   * @return true for breaks and meals
   */
  public boolean isBreak() {
    return this == BREAK || this == MEAL;
  }
}
