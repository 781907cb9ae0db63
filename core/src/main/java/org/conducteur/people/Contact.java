package org.conducteur.people;

import static java.util.Objects.requireNonNull;

/**
 * A way to reach somebody. Never shown outside the organising team.
 *
 * @param kind how
 * @param value the address or number as written
 */
public record Contact(ContactKind kind, String value) {
  /** Refuses null. {@inheritDoc} */
  public Contact {
    requireNonNull(kind, "kind");
    requireNonNull(value, "value");
  }
}
