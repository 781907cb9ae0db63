package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file says of itself. Everything in it may be seen by whoever gets the file.
 *
 * @param title title
 * @param author the organiser
 * @param subject what it is about
 * @param language language of the text
 * @param created the date of the state it shows; never the moment of writing, so that the same
 *     event gives the same bytes
 */
public record Metadata(
    String title, String author, Optional<String> subject, Locale language, Instant created) {
  /** Refuses null. {@inheritDoc} */
  public Metadata {
    requireNonNull(title, "title");
    requireNonNull(author, "author");
    requireNonNull(subject, "subject");
    requireNonNull(language, "language");
    requireNonNull(created, "created");
  }
}
