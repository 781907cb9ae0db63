package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/**
 * A talk with speakers before the day.
 *
 * @param subject about what
 * @param date when
 * @param with with whom
 * @param outcome what came of it
 */
public record Exchange(
    String subject, Optional<PartialDate> date, ImmutableList<PartyId> with, RichText outcome) {
  /** Refuses null. {@inheritDoc} */
  public Exchange {
    requireNonNull(subject, "subject");
    requireNonNull(date, "date");
    requireNonNull(with, "with");
    requireNonNull(outcome, "outcome");
  }
}
