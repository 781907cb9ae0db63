package org.conducteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conducteur.port.AtomicFile;

/** Files beside each other in a folder; each is named as soon as it is there. */
final class Folder implements Destination {
  private final Setting setting;
  private final Uninterrupted uninterrupted;
  private final Path path;

  Folder(Setting setting, Uninterrupted uninterrupted, Path path) {
    this.setting = setting;
    this.uninterrupted = uninterrupted;
    this.path = path;
  }

  /**
   * Makes a folder where there is none.
   *
   * @throws Stop if it cannot be made
   */
  static void make(Setting setting, Path path) {
    try {
      // A link to a folder is one, though it cannot be made.
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
      }
    } catch (IOException e) {
      throw Stop.unwritable(setting, path.toString(), e);
    }
  }

  @Override
  public void take(String name, byte[] content) {
    Path file = path.resolve(name);
    uninterrupted.run(() -> AtomicFile.write(file, out -> out.write(content)));
    setting.out().line(file.toString());
  }

  @Override
  public void end(int files, boolean whole) {
    setting.out().line(setting.messages().count("export.done", files, "dir", path.toString()));
  }
}
