package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/**
 * Where a passage comes from.
 *
 * @param kind person, document or AI tool
 * @param source the name of the person, document or tool
 * @param prompt what the AI tool was asked
 * @param link where to find it
 * @param date when
 */
public record Provenance(
    ProvenanceKind kind,
    String source,
    RichText prompt,
    Optional<String> link,
    Optional<PartialDate> date) {
  /** Refuses null. {@inheritDoc} */
  public Provenance {
    requireNonNull(kind, "kind");
    requireNonNull(source, "source");
    requireNonNull(prompt, "prompt");
    requireNonNull(link, "link");
    requireNonNull(date, "date");
  }
}
