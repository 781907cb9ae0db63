package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.text.RichText;

/**
 * Something that is provided in a session so that more people can take part.
 *
 * @param kind what it is
 * @param language into which language, for interpreting and captions, a BCP 47 tag
 * @param details what people have to know, such as "casques à l’entrée"
 */
public record Provision(ProvisionKind kind, Optional<String> language, RichText details) {
  /** Refuses null. {@inheritDoc} */
  public Provision {
    requireNonNull(kind, "kind");
    requireNonNull(language, "language");
    requireNonNull(details, "details");
  }
}
