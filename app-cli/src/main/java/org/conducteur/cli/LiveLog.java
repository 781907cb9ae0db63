package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serial;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.conducteur.Journals;
import org.conducteur.port.JournalAppender;
import org.conducteur.port.JournalReading;
import org.conducteur.port.ReadException;
import org.conducteur.port.WriteException;
import org.conducteur.timeline.Journal;
import org.conducteur.timeline.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * The log of a live session. Each entry is on the disk before anything shows it. Where that fails
 * the session goes on in memory, says so, and tries the whole rest again with the next entry.
 */
final class LiveLog implements AutoCloseable {
  private final Journals journals;
  private final Path file;
  private final String event;
  private final Lock lock;
  private @Nullable JournalAppender appender;
  private Journal journal;
  private int written;
  private long size;

  private LiveLog(Journals journals, Path file, String event, Lock lock) {
    this.journals = journals;
    this.file = file;
    this.event = event;
    this.lock = lock;
    JournalReading reading = read();
    journal = reading.journal();
    written = journal.entries().size();
  }

  /** Another live session has the log. */
  static final class InUse extends Exception {
    @Serial private static final long serialVersionUID = 1L;
  }

  /**
   * Opens a log, which need not exist.
   *
   * @throws InUse if another live session keeps it
   * @throws ReadException if it is there and cannot be read
   */
  static LiveLog open(Journals journals, Path file, String event) throws InUse {
    Lock lock = Lock.of(file.resolveSibling("." + file.getFileName() + ".lock"));
    try {
      return new LiveLog(journals, file, event, lock);
    } catch (ReadException e) {
      lock.close();
      throw e;
    }
  }

  private JournalReading read() {
    if (!Files.exists(file)) {
      return new JournalReading(Journal.EMPTY, ImmutableList.of());
    }
    try {
      size = Files.size(file);
      return journals.read(file);
    } catch (IOException e) {
      throw new ReadException(file.toString(), e);
    }
  }

  Journal journal() {
    return journal;
  }

  /** How many entries are not on the disk. */
  int unwritten() {
    return journal.entries().size() - written;
  }

  ImmutableList<JournalEntry> unwrittenEntries() {
    return journal.entries().subList(written, journal.entries().size());
  }

  /** Takes over what others wrote into the log, such as a decision noted by another command. */
  void refresh() {
    try {
      if (unwritten() == 0 && Files.exists(file) && Files.size(file) != size) {
        // What is open writes where the file ended when it was opened.
        forget();
        journal = read().journal();
        written = journal.entries().size();
      }
    } catch (IOException | ReadException e) {
      // What is in memory still holds.
    }
  }

  /**
   * Adds an entry.
   *
   * @return why it is not on the disk, if it is not
   */
  Optional<WriteException> add(JournalEntry entry) {
    refresh();
    journal = journal.with(entry);
    return write();
  }

  /** Writes what is not written yet. */
  Optional<WriteException> write() {
    try {
      while (unwritten() > 0) {
        if (appender == null) {
          appender = journals.append(file, event);
        }
        appender.append(journal.entries().get(written));
        written++;
      }
      size = Files.size(file);
      return Optional.empty();
    } catch (WriteException e) {
      forget();
      return Optional.of(e);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void forget() {
    JournalAppender broken = appender;
    appender = null;
    if (broken != null) {
      try {
        broken.close();
      } catch (WriteException e) {
        // It is opened anew with the next entry.
      }
    }
  }

  @Override
  public void close() {
    forget();
    lock.close();
  }

  /** Keeps a second session away; the system takes it back from a program that dies. */
  private record Lock(Path file, @Nullable FileChannel channel) {
    static Lock of(Path file) throws InUse {
      FileChannel channel;
      try {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      } catch (IOException e) {
        // Where no lock can be made, no log can be written either, and that is told.
        return new Lock(file, null);
      }
      try {
        FileLock lock = channel.tryLock();
        if (lock == null) {
          close(channel);
          throw new InUse();
        }
        return new Lock(file, channel);
      } catch (OverlappingFileLockException e) {
        close(channel);
        throw new InUse();
      } catch (IOException e) {
        // Some folders on a network know no locks.
        close(channel);
        return new Lock(file, null);
      }
    }

    void close() {
      if (channel != null) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          // An empty file stays, which does no harm.
        }
        close(channel);
      }
    }

    private static void close(FileChannel channel) {
      try {
        channel.close();
      } catch (IOException e) {
        // The lock goes with the program.
      }
    }
  }
}
