package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A table of contents, with page numbers.
 *
 * @param title its title, such as "Sommaire"
 * @param depth deepest level of headings it lists, 1 to 4
 */
public record Contents(String title, int depth) {
  /** Refuses null and values out of range. {@inheritDoc} */
  public Contents {
    requireNonNull(title, "title");
    checkArgument(depth >= 1 && depth <= 4, "depth must be 1 to 4: %s", depth);
  }
}
