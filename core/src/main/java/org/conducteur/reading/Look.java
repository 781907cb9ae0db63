package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How a run of characters looks, as far as that may mean something.
 *
 * @param bold whether it is bold
 * @param italic whether it is slanted
 * @param link the address it leads to
 * @param language a BCP 47 tag, where it differs from that of the document
 */
public record Look(boolean bold, boolean italic, Optional<String> link, Optional<String> language) {
  /** Nothing special. */
  public static final Look PLAIN = new Look(false, false, Optional.empty(), Optional.empty());

  /** Refuses null. {@inheritDoc} */
  public Look {
    requireNonNull(link, "link");
    requireNonNull(language, "language");
  }
}
