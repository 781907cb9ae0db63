package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import org.conducteur.Journals;
import org.conducteur.event.Disclosure;
import org.conducteur.event.Event;
import org.conducteur.people.Audience;
import org.conducteur.port.ReadException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the day while it happens, and keeps its log. */
@Command(name = "live", sortOptions = false)
final class LiveCommand implements Callable<Integer> {
  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EVENT")
  private Path event;

  @Option(names = "--log", paramLabel = "FILE")
  private @Nullable Path log;

  @Option(names = "--day", paramLabel = "DAY")
  private @Nullable String day;

  @Option(names = "--at", paramLabel = "TIME")
  private @Nullable LocalTime at;

  @Option(names = "--plain")
  private boolean plain;

  LiveCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    // Whoever stands behind the screen sees what the crew may see.
    Event whole = EventFile.readWhole(setting, event, null).event();
    Event shown = Disclosure.standard().show(whole, Audience.CREW);
    Clock clock = new LiveClock(spec, setting, shown).of(day, at);
    Path file = log == null ? beside(event) : log;
    try (LiveLog journal = open(file, shown)) {
      LiveSession session;
      int code;
      try (LiveDisplay display = display()) {
        session = new LiveSession(shown, setting.messages(), journal, display, clock);
        code = session.run();
      }
      return report(file, session, code);
    }
  }

  /** Nothing is lost without a word, not even on a full disk. */
  private int report(Path file, LiveSession session, int code) {
    ImmutableList<String> lost = session.unwritten();
    if (lost.isEmpty()) {
      return code;
    }
    setting.say("live.lost", "file", file.toString());
    lost.forEach(line -> setting.err().line("  " + Printable.line(line)));
    return ExitCode.UNWRITABLE;
  }

  /** The log of an event lies beside it. */
  static Path beside(Path event) {
    return event.resolveSibling(EventFile.baseName(event) + ".journal.jsonl");
  }

  private LiveLog open(Path file, Event shown) {
    Journals journals = setting.conducteur().journals();
    if (!journals.knows(file)) {
      throw EventFile.unreadable(
          setting, file, setting.messages().text("reason.journal.format"), null);
    }
    try {
      return LiveLog.open(journals, file, shown.title());
    } catch (LiveLog.InUse e) {
      throw new Stop(
          ExitCode.UNWRITABLE, setting.messages().text("live.in.use", "file", file.toString()), e);
    } catch (ReadException e) {
      throw EventFile.unreadable(
          setting, file, new Reasons(setting.messages()).of(e.getCause()), e);
    }
  }

  private LiveDisplay display() {
    boolean simple =
        plain
            || !setting.out().isTerminal()
            || setting.console().environment().getOrDefault("TERM", "dumb").equals("dumb");
    if (!simple) {
      try {
        return LiveTerminal.open(setting.messages(), charset());
      } catch (IOException e) {
        setting.say("live.no.screen", "reason", Failures.describe(e));
      }
    }
    setting.say("live.plain");
    return new LiveLines(System.in, setting.out(), setting.messages());
  }

  private Charset charset() {
    return setting.out().charset();
  }
}
