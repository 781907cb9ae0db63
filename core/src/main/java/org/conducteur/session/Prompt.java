package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;

/**
 * A question kept ready for somebody to ask.
 *
 * @param text the words to say
 * @param by who asks
 * @param to who is asked
 * @param condition when it is asked, such as "si ce point n'a pas été abordé"
 */
public record Prompt(
    RichText text, Optional<PartyId> by, ImmutableList<PartyId> to, RichText condition) {
  /** Refuses null. {@inheritDoc} */
  public Prompt {
    requireNonNull(text, "text");
    requireNonNull(by, "by");
    requireNonNull(to, "to");
    requireNonNull(condition, "condition");
  }
}
