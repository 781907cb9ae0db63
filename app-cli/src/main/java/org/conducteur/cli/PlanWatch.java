package org.conducteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a file to be saved. Editors save by writing beside it and renaming, so its folder is
 * watched, and a save counts once the file has not changed for a moment. Folders on a network tell
 * nothing: therefore the file is looked at from time to time as well.
 */
final class PlanWatch implements AutoCloseable {
  /** How often the file is looked at without being told, in milliseconds. */
  private static final long LOOK = 1_000;

  /** How long it must stay the same to count as saved, in milliseconds. */
  private static final long QUIET = 250;

  /** What changes when a file is saved. */
  private record Stamp(FileTime time, long size, Optional<Object> key) {}

  private final Path file;
  private final @Nullable WatchService service;
  private Optional<Stamp> last = Optional.empty();

  private PlanWatch(Path file, @Nullable WatchService service) {
    this.file = file;
    this.service = service;
  }

  /** Begins to watch; the file as it is now counts as seen. */
  static PlanWatch of(Path file) {
    Path whole = file.toAbsolutePath();
    PlanWatch watch = new PlanWatch(whole, service(whole));
    watch.last = watch.stamp();
    return watch;
  }

  /** Nothing where the system has no more watches to give, or none at all. */
  private static @Nullable WatchService service(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      return null;
    }
    WatchService service = null;
    try {
      service = folder.getFileSystem().newWatchService();
      folder.register(
          service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      return service;
    } catch (IOException | UnsupportedOperationException e) {
      close(service);
      return null;
    }
  }

  /**
   * Waits until the file has been saved anew.
   *
   * @throws InterruptedException if the thread is to end
   */
  void await() throws InterruptedException {
    Optional<Stamp> now = stamp();
    while (now.isEmpty() || now.equals(last)) {
      pause(LOOK);
      now = stamp();
    }
    Optional<Stamp> before;
    do {
      before = now;
      TimeUnit.MILLISECONDS.sleep(QUIET);
      now = stamp();
    } while (!now.equals(before));
    if (now.isPresent()) {
      last = now;
    } else {
      await();
    }
  }

  private void pause(long millis) throws InterruptedException {
    if (service == null) {
      TimeUnit.MILLISECONDS.sleep(millis);
      return;
    }
    WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }

  private Optional<Stamp> stamp() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.isRegularFile()
          ? Optional.of(
              new Stamp(now.lastModifiedTime(), now.size(), Optional.ofNullable(now.fileKey())))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    close(service);
  }

  private static void close(@Nullable WatchService service) {
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        // It is not needed any more.
      }
    }
  }
}
