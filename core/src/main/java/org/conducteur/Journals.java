package org.conducteur;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.conducteur.check.FindingKind;
import org.conducteur.port.JournalAppender;
import org.conducteur.port.JournalFormat;
import org.conducteur.port.JournalReading;
import org.conducteur.port.ReadException;

/** Reads and keeps journals of days. Immutable, and safe for use by several threads at once. */
public final class Journals {
  private final ImmutableList<JournalFormat> formats;

  Journals(ImmutableList<JournalFormat> formats) {
    this.formats = formats;
  }

  /**
   * Whether a file is a journal, by the ending of its name.
   *
   * @param file the file, which need not exist
   * @return true with an adapter for it
   */
  public boolean knows(Path file) {
    return formats.stream().anyMatch(format -> format.format().equals(ending(file)));
  }

  /** The kinds of all findings about journals. */
  Stream<FindingKind> kinds() {
    return formats.stream().flatMap(format -> format.kinds().stream());
  }

  /**
   * Reads a journal; the ending of its name tells the format.
   *
   * @param file the file
   * @return the journal and what is wrong with it
   * @throws ReadException if the file cannot be read
   * @throws IllegalArgumentException if no adapter knows the format
   */
  public JournalReading read(Path file) {
    JournalFormat format = format(file);
    try (InputStream in = Files.newInputStream(file)) {
      return format.read(in, file.toString());
    } catch (IOException e) {
      throw new ReadException(file.toString(), e);
    }
  }

  /**
   * Opens a journal to add to it; the ending of its name tells the format.
   *
   * @param file the file, begun if it does not exist
   * @param event the title of the event, for a journal that is begun
   * @return what adds to it, to be closed
   * @throws org.conducteur.port.WriteException if it cannot be written
   * @throws IllegalArgumentException if no adapter knows the format
   */
  public JournalAppender append(Path file, String event) {
    return format(file).append(file, event);
  }

  private JournalFormat format(Path file) {
    String ending = ending(file);
    checkArgument(knows(file), "no journals in format %s", ending);
    return formats.stream()
        .filter(format -> format.format().equals(ending))
        .findFirst()
        .orElseThrow();
  }

  private static String ending(Path file) {
    return MoreFiles.getFileExtension(file).toLowerCase(Locale.ROOT);
  }
}
