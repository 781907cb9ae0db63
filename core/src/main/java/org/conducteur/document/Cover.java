package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What stands on top of the first page.
 *
 * @param title the event
 * @param subtitle the handout
 * @param lines date, place and the like, one line each
 */
public record Cover(String title, Optional<String> subtitle, ImmutableList<String> lines) {
  /** Refuses null. {@inheritDoc} */
  public Cover {
    requireNonNull(title, "title");
    requireNonNull(subtitle, "subtitle");
    requireNonNull(lines, "lines");
  }
}
