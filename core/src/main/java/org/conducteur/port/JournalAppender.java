package org.conducteur.port;

import org.conducteur.timeline.JournalEntry;

/** Adds entries to a journal. For use by one thread at a time. */
public interface JournalAppender extends AutoCloseable {

  /**
   * Adds an entry, and returns when it is safely on the disk.
   *
   * @param entry the entry
   * @throws WriteException if it cannot be written
   */
  void append(JournalEntry entry);

  /**
   * Closes the file.
   *
   * @throws WriteException if that fails
   */
  @Override
  void close();
}
