package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.Pointer;
import org.conducteur.session.Role;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that are programmes: lines and tables that say when what begins, day by day. What
 * stands between belongs to the session before it.
 */
final class Programme {
  private static final int FEWEST = 3;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_NAME = 100;

  private final Sketch sketch;
  private final ProgrammeClock clock;
  private final ProgrammeSessions sessions;

  /** With which time blocks begin; those that follow are looked at over and over. */
  private final IdentityHashMap<SourceBlock, Optional<LeadingTime>> times = new IdentityHashMap<>();

  /** The session to which what follows belongs. */
  private @Nullable Fiche last;

  /** A time whose words are still to come, and where it stands. */
  private @Nullable Waiting waiting;

  /**
   * A time alone on its line.
   *
   * @param slot the time
   * @param block the line
   * @param speakers people whom it names instead of a title
   */
  private record Waiting(Slot slot, SourceBlock block, ImmutableList<Named> speakers) {}

  private Programme(Sketch sketch) {
    this.sketch = sketch;
    clock = new ProgrammeClock(sketch);
    sessions = new ProgrammeSessions(sketch);
  }

  /** Reads a document if it is a programme; what is not placed then is still to be kept. */
  static boolean read(Section whole, List<SourceBlock> content, Sketch sketch) {
    int times = times(content);
    if (times < FEWEST || times <= 2 * fiches(whole)) {
      return false;
    }
    Programme programme = new Programme(sketch);
    for (int i = 0; i < content.size(); i++) {
      programme.block(content.get(i), content.subList(i + 1, content.size()));
    }
    programme.untitled();
    programme.sessions.finish();
    return true;
  }

  private static int fiches(Section section) {
    int own =
        SessionSection.isSession(section) && DayLine.find(section.title().plain()).isEmpty()
            ? 1
            : 0;
    return own + section.parts().stream().mapToInt(Programme::fiches).sum();
  }

  /** How many lines and rows begin with a time. */
  private static int times(List<SourceBlock> content) {
    int times = 0;
    for (SourceBlock block : content) {
      if (block instanceof SourceBlock.Table table) {
        times += ProgrammeColumns.of(table).map(found -> FEWEST + table.rows().size()).orElse(0);
      } else if (Blocks.text(block).isPresent()) {
        times += timed(Blocks.text(block).get()).size();
      }
    }
    return times;
  }

  private static ImmutableList<StyledText> timed(StyledText text) {
    return Lines.of(text).stream()
        .filter(line -> LeadingTime.find(line.plain()).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private void block(SourceBlock block, List<SourceBlock> following) {
    if (sketch.ledger().isPlaced(block)) {
      Blocks.text(block).flatMap(text -> DayLine.find(text.plain())).ifPresent(this::day);
    } else if (block instanceof SourceBlock.Table table) {
      untitled();
      if (ProgrammeTable.read(table, sketch, clock, sessions)) {
        last = null;
      } else {
        about(block);
      }
    } else if (Blocks.text(block).isEmpty()) {
      about(block);
    } else if (Lines.of(Blocks.text(block).get()).size() > 1
        && !timed(Blocks.text(block).get()).isEmpty()) {
      List<SourceBlock> lines = sketch.ledger().split(block, Lines.of(Blocks.text(block).get()));
      for (int i = 0; i < lines.size(); i++) {
        line(lines.get(i), Iterables.concat(lines.subList(i + 1, lines.size()), following));
      }
    } else {
      line(block, following);
    }
  }

  private Optional<LeadingTime> time(SourceBlock block) {
    return times.computeIfAbsent(
        block, one -> Blocks.text(one).flatMap(text -> LeadingTime.find(text.plain())));
  }

  private void line(SourceBlock block, Iterable<SourceBlock> following) {
    StyledText text = Blocks.text(block).orElseThrow();
    Optional<LeadingTime> time = time(block);
    Optional<DayLine> day =
        DayLine.find(text.plain())
            .or(() -> time.flatMap(at -> DayLine.find(text.plain().substring(at.length()))));
    if (day.isPresent()) {
      untitled();
      last = null;
      day(day.get());
      dayNamed(block, day.get());
    } else if (time.isPresent() && !isAround(block, time.get(), following)) {
      untitled();
      session(block, text, time.get(), following);
    } else if (waiting != null && !(block instanceof SourceBlock.Heading)) {
      titled(block, text);
    } else if (block instanceof SourceBlock.Heading) {
      untitled();
      last = null;
    } else if (!title(block, text.plain())) {
      about(block);
    }
  }

  /** The first words of a programme without headings are what it is called. */
  private boolean title(SourceBlock block, String words) {
    boolean isTitle =
        sketch.title().isEmpty()
            && !sessions.anyYet()
            && block instanceof SourceBlock.Paragraph
            && words.length() <= LONGEST_NAME
            && words.indexOf('\n') < 0
            && !words.matches(".*[.;,:]\\s*");
    if (isTitle) {
      sketch.title(words.strip());
      sketch.ledger().understood(block, Pointer.of("title"));
    }
    return isTitle;
  }

  private void day(DayLine line) {
    clock.day(line);
    sessions.place(Optional.empty());
  }

  /** The words beside a date are a place, or are kept where the day has no title for them. */
  private void dayNamed(SourceBlock block, DayLine day) {
    boolean bare = day.date().isEmpty() || TypedDate.parse(day.name()).isPresent();
    boolean isPlace = RoomWords.isRoom(day.rest());
    if (isPlace) {
      sessions.place(Optional.of(sketch.room(day.rest())));
    }
    if (bare || isPlace) {
      sketch.ledger().understood(block, Pointer.of("days"));
    } else {
      sketch.keep(block, Optional.empty());
    }
  }

  /** A heading over lines that begin within its time is a part of the day and no session. */
  private boolean isAround(SourceBlock block, LeadingTime time, Iterable<SourceBlock> following) {
    boolean alone = Blocks.text(block).orElseThrow().plain().length() <= time.length();
    if (time.end().isEmpty() || !(block instanceof SourceBlock.Heading || alone)) {
      return false;
    }
    for (SourceBlock next : following) {
      if (next instanceof SourceBlock.Heading) {
        return false;
      }
      Optional<DayTime> inner = time(next).map(LeadingTime::start);
      if (inner.isPresent()
          && inner.get().compareTo(time.start()) >= 0
          && inner.get().compareTo(time.end().get()) < 0) {
        return true;
      }
    }
    return false;
  }

  private void session(
      SourceBlock block, StyledText text, LeadingTime time, Iterable<SourceBlock> following) {
    Slot slot = clock.slot(time, Optional.empty(), block.place());
    StyledText words = text.from(Math.min(time.length(), text.plain().length())).strip();
    ImmutableList<Named> people =
        isTitleNext(following) ? PersonWords.all(words.plain()) : ImmutableList.of();
    if (words.isBlank() || !people.isEmpty()) {
      waiting = new Waiting(slot, block, people);
      last = null;
    } else {
      begin(slot, words, block);
    }
  }

  /** Whether the line that follows can be the title of a line of people. */
  private boolean isTitleNext(Iterable<SourceBlock> following) {
    return Streams.stream(following)
        .findFirst()
        .filter(next -> time(next).isEmpty())
        .filter(next -> !(next instanceof SourceBlock.Heading))
        .flatMap(Blocks::text)
        .map(StyledText::plain)
        .filter(next -> DayLine.find(next).isEmpty())
        .filter(next -> next.length() <= LONGEST_TITLE)
        .isPresent();
  }

  private void begin(Slot slot, StyledText words, SourceBlock block) {
    int end = words.plain().length() > LONGEST_TITLE ? sentence(words.plain()) : -1;
    last = sessions.session(slot, end < 0 ? words : words.slice(0, end), block);
    if (end >= 0) {
      last.contents(new SourceBlock.Paragraph("", words.from(end).strip(), block.place()));
    }
    last.understood(block, "title");
  }

  private static int sentence(String words) {
    int end = words.indexOf(". ");
    return end < 0 || end > LONGEST_TITLE ? -1 : end + 1;
  }

  private void titled(SourceBlock block, StyledText text) {
    Waiting time = waiting;
    waiting = null;
    if (time != null) {
      begin(time.slot(), text, block);
      if (last != null && time.block() != block) {
        sessions.speakers(last, time.speakers(), time.block());
      }
      sketch.ledger().understood(time.block(), Pointer.of("sessions"));
    }
  }

  /** A time that no words follow. */
  private void untitled() {
    if (waiting != null) {
      Waiting time = waiting;
      titled(time.block(), Blocks.text(time.block()).orElseThrow());
      last = null;
    }
  }

  private void about(SourceBlock block) {
    if (last == null) {
      return;
    }
    boolean people =
        Blocks.text(block)
            .filter(text -> last != null && sessions.people(last, text, Role.SPEAKER))
            .isPresent();
    if (people) {
      last.understood(block, "participations");
    } else {
      last.contents(block);
    }
  }
}
