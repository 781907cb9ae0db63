package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import org.conducteur.text.RichText;

/**
 * Something that the crew does during an item or a session.
 *
 * @param kind which part of the crew
 * @param text what, such as "noir salle" or "micro à main pour la maire"
 */
public record Cue(CueKind kind, RichText text) {
  /** Refuses null. {@inheritDoc} */
  public Cue {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }
}
