package org.conducteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.conducteur.event.Event;
import org.conducteur.port.ReadException;
import org.conducteur.port.Reading;
import org.jspecify.annotations.Nullable;

/** Opens the file that the user names. */
final class EventFile {
  private EventFile() {}

  /**
   * Reads an event.
   *
   * @param asOf the date that counts as today, if not the event's own
   * @throws Stop if the file cannot be read at all
   */
  static Reading read(Setting setting, Path file, @Nullable LocalDate asOf) {
    if (Files.isDirectory(file)) {
      throw unreadable(setting, file, setting.messages().text("reason.folder"), null);
    }
    Reading reading;
    try {
      reading = setting.conducteur().read(file);
    } catch (ReadException e) {
      throw unreadable(setting, file, new Reasons(setting.messages()).of(e.getCause()), e);
    } catch (IllegalArgumentException e) {
      throw unreadable(setting, file, setting.messages().text("reason.format"), e);
    }
    return asOf == null
        ? reading
        : new Reading(at(asOf, reading.event()), reading.findings(), reading.sources());
  }

  /** The event with another date that counts as today, if one is given. */
  static Event at(@Nullable LocalDate asOf, Event event) {
    return asOf == null ? event : event.toBuilder().asOf(asOf).build();
  }

  /**
   * Reads an event of which something is to be made.
   *
   * @throws Stop if any of it was not understood, after everything that was not is told
   */
  static Reading readWhole(Setting setting, Path file, @Nullable LocalDate asOf) {
    return whole(setting, file, read(setting, file, asOf));
  }

  /**
   * What was read of a file, if all of it was understood.
   *
   * @throws Stop if not, after everything that was not is told
   */
  static Reading whole(Setting setting, Path file, Reading reading) {
    if (!reading.isWhole()) {
      setting.err().print(FindingReport.to(setting.err(), setting).text(reading.findings()));
      throw new Stop(
          ExitCode.UNREADABLE, setting.messages().text("not.whole", "file", file.toString()));
    }
    return reading;
  }

  /** The name of the file without its ending, as a name for other files. */
  static String baseName(Path file) {
    Path last = file.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return FileNames.safe(dot > 0 ? name.substring(0, dot) : name);
  }

  static Stop unreadable(Setting setting, Path file, String reason, @Nullable Exception cause) {
    String sentence =
        setting.messages().text("cannot.read", "file", file.toString(), "reason", reason);
    return cause == null
        ? new Stop(ExitCode.UNREADABLE, sentence)
        : new Stop(ExitCode.UNREADABLE, sentence, cause);
  }
}
