package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Words of somebody, set apart.
 *
 * @param content the words
 * @param attribution whose they are
 */
public record Quote(ImmutableList<Element> content, Optional<String> attribution)
    implements Element {
  /** Refuses null. {@inheritDoc} */
  public Quote {
    requireNonNull(content, "content");
    requireNonNull(attribution, "attribution");
  }
}
