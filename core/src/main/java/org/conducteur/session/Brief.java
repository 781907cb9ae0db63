package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;

/**
 * What speakers are told about their part.
 *
 * @param to for whom; empty for all who take part
 * @param text the words
 */
public record Brief(ImmutableList<PartyId> to, RichText text) {
  /** Refuses null. {@inheritDoc} */
  public Brief {
    requireNonNull(to, "to");
    requireNonNull(text, "text");
  }
}
