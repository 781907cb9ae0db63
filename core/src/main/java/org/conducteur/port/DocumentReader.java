package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import org.conducteur.check.FindingKind;
import org.conducteur.reading.SourceDocument;

/**
 * Reads the documents of one format as blocks, and understands nothing of them. Found by {@link
 * java.util.ServiceLoader}.
 */
public interface DocumentReader {
  /**
   * The format.
   *
   * @return the ending of file names, in small letters, such as {@code docx}
   */
  String format();

  /**
   * Reads a document.
   *
   * @param in the bytes; read to the end, not closed
   * @param source a name for messages
   * @return all its blocks
   * @throws ReadException if the stream fails; with a {@link RefusedFileException} as its cause if
   *     the file is no such document, or more than is read
   */
  SourceDocument read(InputStream in, String source);

  /**
   * What this reader may come upon.
   *
   * @return the kinds of all findings that it tells, or refuses a file with
   */
  ImmutableList<FindingKind> kinds();
}
