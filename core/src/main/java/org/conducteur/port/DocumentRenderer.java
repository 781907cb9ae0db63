package org.conducteur.port;

import com.google.common.collect.ImmutableSortedSet;
import java.io.OutputStream;
import org.conducteur.document.Document;

/** Renders documents in one format. Safe for use by several threads at once. */
public interface DocumentRenderer {

  /**
   * The format, which is also the usual ending of its files.
   *
   * @return such as {@code docx} or {@code pdf}
   */
  String format();

  /**
   * Renders a document. The same document always gives the same bytes.
   *
   * @param document the document
   * @param out where to; flushed, not closed
   * @return the characters that none of the renderer's fonts has, as code points in order; they are
   *     shown as their names or numbers, never as empty boxes. Empty where the program that opens
   *     the file brings the fonts
   * @throws WriteException if the stream fails
   */
  ImmutableSortedSet<Integer> render(Document document, OutputStream out);

  /**
   * Whether files can travel inside its documents.
   *
   * @return false if attachments are left out
   */
  default boolean carriesAttachments() {
    return false;
  }
}
