package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.port.WriteException;
import org.conducteur.timeline.JournalEntry;
import org.conducteur.timeline.Timeline;

/** Runs a live session: shows the moment, takes a key, writes it down, shows what came of it. */
final class LiveSession {
  private static final long SECOND = 1000;

  /** How many moments the answer to a key stays. */
  private static final int NOTICE_SECONDS = 8;

  private final Messages messages;
  private final LiveEntries entries;
  private final LiveLog log;
  private final LiveDisplay display;
  private final Clock clock;
  private final ZoneId zone;
  private LiveState state;
  private Instant noticed = Instant.EPOCH;

  /** Whether somebody was told what is lost by quitting now. */
  private boolean warned;

  LiveSession(Event event, Messages messages, LiveLog log, LiveDisplay display, Clock clock) {
    this.messages = messages;
    this.log = log;
    this.display = display;
    this.clock = clock;
    zone = event.zone();
    entries = new LiveEntries(event, messages);
    state =
        new LiveState(
            Timeline.of(event),
            log.journal(),
            now(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Goes on until somebody quits. */
  int run() {
    if (!log.journal().entries().isEmpty()) {
      say(messages.count("live.resumed", log.journal().standing().size()));
    }
    while (true) {
      display.show(state);
      LiveKey key = display.read(SECOND - clock.millis() % SECOND);
      tick();
      if (key == LiveKey.TERMINATE) {
        return ExitCode.TERMINATED;
      }
      boolean leaving = key == LiveKey.QUIT || key == LiveKey.INTERRUPT;
      if (leaving && (log.unwritten() == 0 || warned)) {
        return key == LiveKey.QUIT ? ExitCode.DONE : ExitCode.INTERRUPTED;
      }
      warned = leaving || (warned && key == LiveKey.NONE);
      if (leaving) {
        say(messages.count("live.leaving", log.unwritten()));
      } else {
        take(key);
      }
    }
  }

  private void tick() {
    log.refresh();
    state = state.at(now()).with(log.journal());
    if (noticed.plusSeconds(NOTICE_SECONDS).isBefore(clock.instant())) {
      state = state.saying(Optional.empty());
    }
    if (log.unwritten() > 0) {
      state = state.troubled(log.write().map(this::reason));
    }
  }

  private void take(LiveKey key) {
    switch (key) {
      case NONE, QUIT, INTERRUPT, TERMINATE -> {}
      case HELP -> state = state.helping(!state.helping());
      case REDRAW -> display.redraw();
      case NEXT_ROOM -> state = new LiveMove(state).inRoom(1);
      case PREVIOUS_ROOM -> state = new LiveMove(state).inRoom(-1);
      default -> enter(key);
    }
  }

  private void enter(LiveKey key) {
    LiveMove move = new LiveMove(state);
    Optional<JournalEntry> entry = move.entry(key, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    if (entry.isEmpty()) {
      say(messages.text(key == LiveKey.UNDO ? "live.nothing.undone" : "live.key.none"));
      return;
    }
    String said =
        entry.get() instanceof JournalEntry.Noted noted
            ? entries.noted(noted.observation())
            : move.last().map(this::undone).orElse("");
    Optional<WriteException> trouble = log.add(entry.get());
    state = state.with(log.journal()).troubled(trouble.map(this::reason)).helping(false);
    say(said);
  }

  private String undone(JournalEntry entry) {
    String what =
        entry instanceof JournalEntry.Noted noted
            ? entries.noted(noted.observation())
            : entry instanceof JournalEntry.Remark remark ? remark.text() : "";
    return messages.text("live.undone", "what", what);
  }

  /** What was entered and is on no disk, in words: somebody may still write it down by hand. */
  ImmutableList<String> unwritten() {
    return log.unwrittenEntries().stream().map(this::told).collect(toImmutableList());
  }

  private String told(JournalEntry entry) {
    return entry instanceof JournalEntry.Noted noted
        ? entries.noted(noted.observation())
        : messages.text(
            "live.undone",
            "what",
            entry instanceof JournalEntry.Withdrawn withdrawn ? "n° " + withdrawn.entry() : "");
  }

  private void say(String said) {
    state = state.saying(Optional.of(said));
    noticed = clock.instant();
  }

  private String reason(WriteException trouble) {
    Throwable cause = trouble.getCause() == null ? trouble : trouble.getCause();
    return messages.count(
        "live.unwritten", log.unwritten(), "reason", new Reasons(messages).of(cause));
  }
}
