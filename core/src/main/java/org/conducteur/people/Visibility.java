package org.conducteur.people;

/** Who may see a datum, from everybody to the organising team. */
public enum Visibility {
  /** Everybody. */
  PUBLIC,
  /** The crew on the day, and the organisers. */
  CREW,
  /** The organisers alone. */
  INTERNAL
}
