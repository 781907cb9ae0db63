package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.text.Inline;

/**
 * A heading.
 *
 * @param level 1 to 4; a document has no jumps from one level to a deeper one
 * @param content its words
 * @param newPage whether it begins a new page
 */
public record Heading(int level, ImmutableList<Inline> content, boolean newPage)
    implements Element {
  /** Refuses null and values out of range. {@inheritDoc} */
  public Heading {
    requireNonNull(content, "content");
    checkArgument(level >= 1 && level <= 4, "level must be 1 to 4: %s", level);
  }
}
