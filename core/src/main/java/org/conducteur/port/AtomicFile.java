package org.conducteur.port;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes files whole or not at all. The content goes to a second file in the same folder first,
 * which takes the place of the old one once it is safely on the disk.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes everything.
     *
     * @param out where to; need be neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file. An existing one keeps its permissions, a link keeps pointing to its file, and a
   * device or pipe is written to directly. Where the file system cannot replace a file in one step,
   * it is done in two.
   *
   * @param file the file, in a folder that exists
   * @param content what to write
   * @throws WriteException if it cannot be written; the old file is then as it was
   */
  public static void write(Path file, Content content) {
    requireNonNull(content, "content");
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
        writeDirectly(target, content);
      } else {
        replace(target, content);
      }
    } catch (IOException e) {
      throw new WriteException(file.toString(), e);
    } catch (WriteException e) {
      // Whoever wrote the content knew the stream and not the file.
      throw new WriteException(file.toString(), e.getCause() == null ? e : e.getCause());
    }
  }

  private static void writeDirectly(Path device, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device))) {
      content.writeTo(out);
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    if (Files.isDirectory(target) || (Files.exists(target) && !Files.isWritable(target))) {
      throw new AccessDeniedException(target.toString());
    }
    Path written = createBeside(target);
    try {
      try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      keepPermissions(target, written);
      move(written, target);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static Path createBeside(Path target) throws IOException {
    Path folder = requireNonNull(target.getParent(), "folder");
    String prefix = "." + target.getFileName() + ".";
    // Without the attribute only the owner could read it; with it, the usual mask decides.
    return isPosix(target)
        ? Files.createTempFile(
            folder,
            prefix,
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-")))
        : Files.createTempFile(folder, prefix, ".tmp");
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static void keepPermissions(Path target, Path written) throws IOException {
    if (Files.exists(target) && isPosix(target)) {
      PosixFileAttributeView view =
          Files.getFileAttributeView(written, PosixFileAttributeView.class);
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  private static void move(Path written, Path target) throws IOException {
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
