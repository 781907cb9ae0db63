package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.conducteur.event.Event;
import org.conducteur.port.AtomicFile;
import org.conducteur.port.WriteException;
import picocli.CommandLine;

/** Makes files one after the other; none that fails stops the others. */
final class Exporting {
  private final Setting setting;
  private final CommandLine command;
  private final Event event;
  private final Locale language;
  private final Path folder;

  Exporting(Setting setting, CommandLine command, Event event, Locale language, Path folder) {
    this.setting = setting;
    this.command = command;
    this.event = event;
    this.language = language;
    this.folder = folder;
  }

  /**
   * Makes the files and says which.
   *
   * @return the exit code of the worst that happened
   */
  int make(ImmutableList<Deliverable> all) {
    int worst = ExitCode.DONE;
    int written = 0;
    try (Progress progress = Progress.of(setting, all.size());
        Uninterrupted uninterrupted = Uninterrupted.begin()) {
      for (Deliverable deliverable : all) {
        progress.at(deliverable.fileName());
        int code = make(deliverable, progress, uninterrupted);
        written += code == ExitCode.DONE ? 1 : 0;
        worst = Math.max(worst, code);
        progress.done();
      }
    }
    setting.out().line(setting.messages().count("export.done", written, "dir", folder.toString()));
    return worst;
  }

  private int make(Deliverable deliverable, Progress progress, Uninterrupted uninterrupted) {
    Path file = folder.resolve(deliverable.fileName());
    try {
      // Rendered in memory first: so a rendering that fails or is interrupted leaves nothing
      // behind.
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
      setting
          .conducteur()
          .export(event, deliverable.product(), deliverable.format(), language, bytes);
      uninterrupted.run(() -> AtomicFile.write(file, bytes::writeTo));
      progress.hide();
      setting.out().line(file.toString());
      return ExitCode.DONE;
    } catch (WriteException e) {
      return failed("cannot.write", file, new Reasons(setting.messages()).of(e.getCause()), e);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return failed("cannot.make", file, Failures.describe(e), e);
    }
  }

  private int failed(String key, Path file, String reason, Throwable failure) {
    setting.say(key, "file", file.toString(), "reason", reason);
    Failures.trace(setting, failure, command);
    return failure instanceof WriteException ? ExitCode.UNWRITABLE : ExitCode.FINDINGS;
  }
}
