package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files of a house style, and nothing beside them: a folder, or an archive of one. */
interface StyleFiles extends Closeable {
  /** Whether a file can be had. */
  enum Presence {
    HERE,
    MISSING,
    /** A link leads out of the folder. */
    OUTSIDE
  }

  /**
   * Opens what the user names.
   *
   * @param source a folder, an archive, or the file of the house style itself
   * @throws IOException if it is none of these
   */
  static StyleFiles open(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      return new FolderFiles(source, BrandForm.FILE_NAME);
    } else if (!Files.exists(source)) {
      throw new NoSuchFileException(source.toString());
    }
    Path name = source.getFileName();
    Path folder = source.toAbsolutePath().getParent();
    return name != null && folder != null && name.toString().endsWith(".json")
        ? new FolderFiles(folder, name.toString())
        : ZipFiles.open(source);
  }

  /** The name of the file that says all else. */
  String brandFile();

  /** How messages name a file. */
  String label(String name);

  /** Looks for a file by a name that {@link StyleName} has found harmless. */
  Presence find(String name) throws IOException;

  /** Opens a file that is here. */
  InputStream open(String name) throws IOException;

  /** The names of what is here, for guesses; of very many only some. */
  ImmutableSortedSet<String> names();

  @Override
  void close() throws IOException;
}
