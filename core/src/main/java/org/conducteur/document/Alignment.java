package org.conducteur.document;

/** Where the text of a column stands. */
public enum Alignment {
  /** At the side where reading begins. */
  START,
  /** In the middle. */
  CENTRE,
  /** At the other side; figures line up. */
  END
}
