package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.text.RichText;

/**
 * A passage taken over from elsewhere.
 *
 * @param title what it is about
 * @param text the passage
 * @param provenance where it comes from
 */
public record Passage(Optional<String> title, RichText text, Provenance provenance) {
  /** Refuses null. {@inheritDoc} */
  public Passage {
    requireNonNull(title, "title");
    requireNonNull(text, "text");
    requireNonNull(provenance, "provenance");
  }
}
