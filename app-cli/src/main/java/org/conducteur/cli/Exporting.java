package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.conducteur.event.Event;
import org.conducteur.handout.HandoutOptions;
import org.conducteur.port.WriteException;
import picocli.CommandLine;

/** Makes files one after the other; none that fails stops the others. */
final class Exporting {
  private static final int MOST_NAMED = 12;

  private final Setting setting;
  private final CommandLine command;
  private final Event event;
  private final HandoutOptions options;

  /** Code points that no font has, of all files. */
  private final SortedSet<Integer> unprintable = new TreeSet<>();

  Exporting(Setting setting, CommandLine command, Event event, HandoutOptions options) {
    this.setting = setting;
    this.command = command;
    this.event = event;
    this.options = options;
  }

  /**
   * Makes the files side by side.
   *
   * @return the exit code of the worst that happened
   */
  int intoFolder(ImmutableList<Deliverable> all, Path folder) {
    try (Uninterrupted uninterrupted = Uninterrupted.begin()) {
      return make(all, new Folder(setting, uninterrupted, folder), folder);
    }
  }

  /**
   * Makes the files inside of one, or none at all.
   *
   * @return the exit code of the worst that happened
   */
  int intoZip(ImmutableList<Deliverable> all, Path file) {
    try (Uninterrupted uninterrupted = Uninterrupted.begin()) {
      return make(all, new Archive(setting, uninterrupted, file), file);
    }
  }

  private int make(ImmutableList<Deliverable> all, Destination destination, Path place) {
    int worst = ExitCode.DONE;
    int made = 0;
    try (Progress progress = Progress.of(setting, all.size())) {
      for (Deliverable deliverable : all) {
        progress.at(deliverable.fileName());
        int code = make(deliverable, destination, place, progress);
        made += code == ExitCode.DONE ? 1 : 0;
        worst = Math.max(worst, code);
        progress.done();
      }
    }
    int code = Math.max(worst, end(destination, place, made, all.size()));
    tellUnprintable();
    return code;
  }

  private int make(
      Deliverable deliverable, Destination destination, Path place, Progress progress) {
    // Rendered in memory first: so a rendering that fails or is interrupted leaves nothing behind.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    Path file = place.resolve(deliverable.fileName());
    try {
      unprintable.addAll(
          setting
              .conducteur()
              .export(
                  event,
                  deliverable.product(),
                  deliverable.format(),
                  deliverable.options(options),
                  bytes));
      progress.hide();
      destination.take(deliverable.fileName(), bytes.toByteArray());
      return ExitCode.DONE;
    } catch (WriteException e) {
      return unwritable(file, e);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      progress.hide();
      setting.say("cannot.make", "file", file.toString(), "reason", Failures.describe(e));
      Failures.trace(setting, e, command);
      return ExitCode.FINDINGS;
    }
  }

  private void tellUnprintable() {
    if (!unprintable.isEmpty()) {
      String named =
          unprintable.stream().limit(MOST_NAMED).map(Exporting::named).collect(joining(", "));
      setting.say(
          "export.unprintable",
          "characters",
          unprintable.size() > MOST_NAMED ? named + " \u2026" : named);
    }
  }

  private static String named(int character) {
    return String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(character), character);
  }

  private int end(Destination destination, Path place, int made, int wanted) {
    try {
      destination.end(made, made == wanted);
      return ExitCode.DONE;
    } catch (WriteException e) {
      return unwritable(place, e);
    }
  }

  private int unwritable(Path file, WriteException failure) {
    String reason = new Reasons(setting.messages()).of(failure.getCause());
    setting.say("cannot.write", "file", file.toString(), "reason", reason);
    Failures.trace(setting, failure, command);
    return ExitCode.UNWRITABLE;
  }
}
