package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.CountryId;
import org.conducteur.text.RichText;

/**
 * A country that takes part in a comparison.
 *
 * @param id the id
 * @param name its name in the event's language
 * @param code ISO 3166-1 alpha-2 code
 * @param figures its key figures
 * @param notes working notes
 */
public record CountryProfile(
    CountryId id,
    String name,
    Optional<String> code,
    ImmutableList<KeyFigure> figures,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public CountryProfile {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(code, "code");
    requireNonNull(figures, "figures");
    requireNonNull(notes, "notes");
  }
}
