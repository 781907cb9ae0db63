package org.conducteur.check;

import static java.util.Objects.requireNonNull;

import org.conducteur.id.Pointer;

/**
 * A proposed correction of a single datum.
 *
 * @param place the datum to change
 * @param value its new value, in the notation of the file format, such as {@code 09:15}
 */
public record Fix(Pointer place, String value) {
  /** Refuses null. {@inheritDoc} */
  public Fix {
    requireNonNull(place, "place");
    requireNonNull(value, "value");
  }
}
