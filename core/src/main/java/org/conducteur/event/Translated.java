package org.conducteur.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * An event in a language.
 *
 * @param event the event; its {@link Event#language()} is that of its title or of most of its texts
 * @param foreign plain texts in it that are in another language, with the tag of that one; rich
 *     texts are marked themselves
 */
public record Translated(Event event, ImmutableMap<String, String> foreign) {
  /** Refuses null. {@inheritDoc} */
  public Translated {
    requireNonNull(event, "event");
    requireNonNull(foreign, "foreign");
  }
}
