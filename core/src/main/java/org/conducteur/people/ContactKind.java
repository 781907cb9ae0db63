package org.conducteur.people;

/** How a contact is reached. */
public enum ContactKind {
  /** An e-mail address. */
  EMAIL,
  /** A telephone number. */
  PHONE,
  /** Anything else. */
  OTHER
}
