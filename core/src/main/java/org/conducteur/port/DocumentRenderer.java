package org.conducteur.port;

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
}
