package org.conducteur.port;

import java.io.InputStream;
import java.util.Optional;
import org.conducteur.document.Attachment;

/**
 * Finds the event that travels inside a document. It only takes it out; a reader of the
 * attachment's own format understands it.
 */
public interface EventCarrier {

  /**
   * The format of the document, which is also the usual ending of its files.
   *
   * @return such as {@code pdf}
   */
  String format();

  /**
   * Takes the event out of a document.
   *
   * @param in the bytes of the document; not closed
   * @param source the name of the file, for messages
   * @return the attached file, in memory; empty if the document carries none
   * @throws ReadException if the stream fails or is no such document
   */
  Optional<Attachment> find(InputStream in, String source);
}
