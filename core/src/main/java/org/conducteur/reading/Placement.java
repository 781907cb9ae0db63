package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.Pointer;

/**
 * What became of a block of a document, or of a part of it.
 *
 * @param block the block
 * @param manner how it was placed
 * @param home the datum that holds it; nothing for furniture
 */
public record Placement(SourceBlock block, Manner manner, Optional<Pointer> home) {

  /** How a block was placed. */
  public enum Manner {
    /** Understood: its typed home says the same. */
    UNDERSTOOD,
    /** Not understood, and kept word by word. */
    KEPT,
    /** What the document says of itself, such as its contents; needs no home. */
    FURNITURE
  }

  /** Refuses null. {@inheritDoc} */
  public Placement {
    requireNonNull(block, "block");
    requireNonNull(manner, "manner");
    requireNonNull(home, "home");
  }
}
