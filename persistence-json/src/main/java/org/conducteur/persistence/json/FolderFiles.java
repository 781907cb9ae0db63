package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files in a folder and in those below. */
record FolderFiles(Path folder, String brandFile) implements StyleFiles {
  private static final int DEPTH = 3;

  @Override
  public String label(String name) {
    return folder.resolve(name).toString();
  }

  @Override
  public Presence find(String name) throws IOException {
    Path file;
    try {
      file = folder.resolve(name);
    } catch (InvalidPathException e) {
      // A name that this system cannot have.
      return Presence.MISSING;
    }
    if (!Files.exists(file)) {
      return Presence.MISSING;
    } else if (!file.toRealPath().startsWith(folder.toRealPath())) {
      return Presence.OUTSIDE;
    }
    // Neither a folder nor a device, from which one might read for ever.
    return Files.isRegularFile(file) ? Presence.HERE : Presence.MISSING;
  }

  @Override
  public InputStream open(String name) throws IOException {
    return Files.newInputStream(folder.resolve(name));
  }

  @Override
  public ImmutableSortedSet<String> names() {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files
          .limit(Limits.STYLE_FILES)
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    } catch (IOException | UncheckedIOException e) {
      // Only a guess is lost.
      return ImmutableSortedSet.of();
    }
  }

  @Override
  public void close() {}
}
