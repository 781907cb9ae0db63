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
   * @throws WriteException if the stream fails
   */
  void render(Document document, OutputStream out);

  /**
   * The characters of a document that none of the renderer's fonts has. They are shown as their
   * names or numbers, never as empty boxes.
   *
   * @param document the document
   * @return code points in order; empty where the program that opens the file brings the fonts
   */
  default ImmutableSortedSet<Integer> unprintable(Document document) {
    return ImmutableSortedSet.of();
  }

  /**
   * Whether files can travel inside its documents.
   *
   * @return false if attachments are left out
   */
  default boolean carriesAttachments() {
    return false;
  }
}
