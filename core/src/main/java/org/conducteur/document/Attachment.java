package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;

/**
 * A file that travels inside the document, where the format can carry one.
 *
 * @param name file name
 * @param mediaType such as application/json
 * @param description what it is, for people
 * @param content its bytes
 */
public record Attachment(String name, String mediaType, String description, ByteSource content) {
  /** Refuses null. {@inheritDoc} */
  public Attachment {
    requireNonNull(name, "name");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(description, "description");
    requireNonNull(content, "content");
  }
}
