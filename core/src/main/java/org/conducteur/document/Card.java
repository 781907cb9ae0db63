package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A card with the name of somebody or something. All of it is shown: what is long is set smaller.
 *
 * @param title the name, as large as fits
 * @param lines what stands below it, such as function and organisation
 */
public record Card(String title, ImmutableList<String> lines) {
  /** Refuses null. {@inheritDoc} */
  public Card {
    requireNonNull(title, "title");
    requireNonNull(lines, "lines");
  }
}
