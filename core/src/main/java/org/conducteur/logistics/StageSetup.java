package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.text.RichText;

/**
 * What the stage looks like during a session.
 *
 * @param layout the arrangement
 * @param elements what stands there
 * @param notes anything else
 */
public record StageSetup(
    Optional<StageLayout> layout, ImmutableList<StageElement> elements, RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public StageSetup {
    requireNonNull(layout, "layout");
    requireNonNull(elements, "elements");
    requireNonNull(notes, "notes");
  }
}
