package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import org.conducteur.check.FindingKind;

/**
 * Keeps journals in one format, entry by entry, so that a program that dies loses the last entry at
 * most. Found by {@link java.util.ServiceLoader} or given explicitly.
 */
public interface JournalFormat {

  /**
   * The format, which is also the usual ending of its files.
   *
   * @return such as {@code jsonl}
   */
  String format();

  /**
   * Reads a journal. Whatever is wrong with the content is a finding, and the entries around it are
   * read; only trouble with the stream is thrown.
   *
   * @param in the bytes; read to the end, not closed
   * @param source the name of the file, for messages
   * @return the journal and what is wrong with it
   * @throws ReadException if the stream fails
   */
  JournalReading read(InputStream in, String source);

  /**
   * Opens a journal to add to it. One that does not exist is begun, in a folder that does. What
   * stands in it is left as it is; an unfinished last line is ended first.
   *
   * @param file the file
   * @param event the title of the event, for a journal that is begun
   * @return what adds to it, to be closed
   * @throws WriteException if it cannot be written
   */
  JournalAppender append(Path file, String event);

  /**
   * What this reader may come upon.
   *
   * @return the kinds of all findings that it tells, or refuses a file with
   */
  ImmutableList<FindingKind> kinds();
}
