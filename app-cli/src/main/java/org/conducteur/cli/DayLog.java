package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.conducteur.check.Severity;
import org.conducteur.port.JournalReading;
import org.conducteur.port.ReadException;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** What is known of the day: the actual times in the event, then what a journal says. */
final class DayLog {
  private DayLog() {}

  static ImmutableList<Observation> observations(
      Setting setting, Timeline timeline, @Nullable Path log) {
    ImmutableList.Builder<Observation> all = ImmutableList.builder();
    all.addAll(timeline.recorded());
    if (log != null) {
      all.addAll(read(setting, log).journal().observations());
    }
    return all.build();
  }

  /**
   * Reads a journal and tells what is wrong with it.
   *
   * @throws Stop if it cannot be read, or is none
   */
  static JournalReading read(Setting setting, Path log) {
    try {
      JournalReading reading = setting.conducteur().journals().read(log);
      if (!reading.findings().isEmpty()) {
        setting.err().print(FindingReport.to(setting.err(), setting).text(reading.findings()));
      }
      if (reading.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
        throw new Stop(
            ExitCode.UNREADABLE, setting.messages().text("not.whole", "file", log.toString()));
      }
      return reading;
    } catch (ReadException e) {
      throw EventFile.unreadable(setting, log, new Reasons(setting.messages()).of(e.getCause()), e);
    } catch (IllegalArgumentException e) {
      throw EventFile.unreadable(setting, log, setting.messages().text("reason.journal.format"), e);
    }
  }
}
