package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.DayId;
import org.conducteur.id.Pointer;
import org.conducteur.reading.ProgrammeColumn.Use;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** Reads a table whose rows say when what begins. */
final class ProgrammeTable {
  private final SourceBlock.Table table;
  private final ProgrammeColumns columns;
  private final Sketch sketch;
  private final ProgrammeClock clock;
  private final ProgrammeSessions sessions;

  /** The last session of each track, or of column 0 where there are none. */
  private final Map<Integer, Fiche> last = new HashMap<>();

  private Optional<LeadingTime> lastTime = Optional.empty();

  private ProgrammeTable(
      SourceBlock.Table table,
      ProgrammeColumns columns,
      Sketch sketch,
      ProgrammeClock clock,
      ProgrammeSessions sessions) {
    this.table = table;
    this.columns = columns;
    this.sketch = sketch;
    this.clock = clock;
    this.sessions = sessions;
  }

  /** Reads a table; false if it is no programme. */
  static boolean read(
      SourceBlock.Table table, Sketch sketch, ProgrammeClock clock, ProgrammeSessions sessions) {
    Optional<ProgrammeColumns> columns = ProgrammeColumns.of(table);
    columns.ifPresent(found -> new ProgrammeTable(table, found, sketch, clock, sessions).read());
    return columns.isPresent();
  }

  private void read() {
    sketch.ledger().understood(table, Pointer.of("sessions"));
    for (int i = 0; i < columns.headers() - 1; i++) {
      table.rows().get(i).forEach(cell -> cell.forEach(block -> keep(block)));
    }
    for (int i = columns.headers(); i < table.rows().size(); i++) {
      row(table.rows().get(i));
    }
  }

  /** Keeps what stands in no row of a session, which the table's own place says. */
  private void keep(SourceBlock block) {
    sketch.keep(block, Optional.empty());
  }

  private void row(List<ImmutableList<SourceBlock>> row) {
    columns
        .all(Use.DATE)
        .map(column -> CellWords.plain(row.get(column)))
        .flatMap(text -> DayLine.find(text).stream())
        .findFirst()
        .ifPresent(clock::day);
    int timeColumn = columns.all(Use.TIME).findFirst().orElseThrow();
    Optional<LeadingTime> time = time(row, timeColumn);
    if (time.isPresent()) {
      lastTime = time;
      sessions(row, timeColumn, time.get());
    } else if (!isDay(row)) {
      goesOn(row);
    }
  }

  private Optional<LeadingTime> time(List<ImmutableList<SourceBlock>> row, int column) {
    String text = CellWords.plain(row.get(column));
    Optional<DayTime> end =
        columns
            .all(Use.END)
            .map(at -> CellWords.plain(row.get(at)))
            .flatMap(words -> LeadingTime.find(words).stream())
            .map(LeadingTime::start)
            .findFirst();
    return LeadingTime.find(text)
        .map(
            found ->
                new LeadingTime(
                    found.start(),
                    found.end().or(() -> end),
                    found.halfDays(),
                    found.zone(),
                    found.length()));
  }

  /** A row of one cell that names a day. */
  private boolean isDay(List<ImmutableList<SourceBlock>> row) {
    List<String> words =
        row.stream().map(CellWords::plain).filter(text -> !text.isEmpty()).toList();
    Optional<DayLine> day = words.size() == 1 ? DayLine.find(words.get(0)) : Optional.empty();
    day.ifPresent(clock::day);
    return day.isPresent();
  }

  private void sessions(List<ImmutableList<SourceBlock>> row, int timeColumn, LeadingTime time) {
    last.clear();
    List<SourceBlock> beside = beside(row.get(timeColumn), time);
    List<Integer> tracks =
        columns.all(Use.TRACK).filter(column -> !row.get(column).isEmpty()).toList();
    if (columns.all(Use.TRACK).findAny().isPresent()) {
      tracks.forEach(column -> track(row, column, time, tracks.size()));
      if (tracks.isEmpty()) {
        single(row, time, beside);
        return;
      }
      last.values().stream().findFirst().ifPresent(fiche -> beside.forEach(fiche::contents));
      others(row, last.get(tracks.get(0)));
    } else {
      single(row, time, beside);
    }
  }

  /** What stands in the cell of the time behind it. */
  private static List<SourceBlock> beside(List<SourceBlock> cell, LeadingTime time) {
    List<SourceBlock> beside = new ArrayList<>();
    boolean first = true;
    for (SourceBlock block : cell) {
      String plain = block.plain();
      if (!first) {
        boolean end = LeadingTime.find(plain).filter(t -> t.length() == plain.length()).isPresent();
        if (!end) {
          beside.add(block);
        }
      } else if (time.length() < plain.length() && Blocks.text(block).isPresent()) {
        beside.add(Blocks.withText(block, Blocks.text(block).get().from(time.length()).strip()));
      }
      first = false;
    }
    beside.removeIf(block -> block.plain().isBlank());
    return beside;
  }

  private void single(
      List<ImmutableList<SourceBlock>> row, LeadingTime time, List<SourceBlock> beside) {
    int titled = titleColumn(row);
    List<SourceBlock> title = titled < 0 ? beside : row.get(titled);
    Slot slot = clock.slot(time, Optional.empty(), place(row));
    if (title.isEmpty()) {
      // A time without words, such as the end of the day.
      title = row.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(ImmutableList.of());
    }
    Fiche fiche = session(slot, title);
    if (titled >= 0) {
      sessions.remark(fiche, "", beside);
    }
    for (int column = 0; column < row.size(); column++) {
      if (column != titled) {
        cell(fiche, column, row.get(column));
      }
    }
    last.put(0, fiche);
  }

  private int titleColumn(List<ImmutableList<SourceBlock>> row) {
    return columns
        .all(Use.TITLE)
        .filter(column -> !row.get(column).isEmpty())
        .findFirst()
        .orElseGet(
            () -> {
              for (int i = 0; i < row.size(); i++) {
                Use use = columns.columns().get(i).use();
                boolean spare = use != Use.TIME && use != Use.END && use != Use.DATE;
                if (spare && !row.get(i).isEmpty()) {
                  return i;
                }
              }
              return -1;
            });
  }

  private void track(
      List<ImmutableList<SourceBlock>> row, int column, LeadingTime time, int beside) {
    ProgrammeColumn track = columns.columns().get(column);
    Optional<DayId> day = track.day().map(clock::of);
    Fiche fiche = session(clock.slot(time, day, place(row)), row.get(column));
    boolean forAll = beside == 1 && isForAll(fiche.session().build());
    if (track.day().isEmpty() && !track.header().isEmpty() && !forAll) {
      fiche.session().room(sketch.room(track.header()));
    }
    last.put(column, fiche);
  }

  /** A break that stands in the first of several rooms is one in all of them. */
  private static boolean isForAll(Session session) {
    return session.kind() == SessionKind.BREAK
        || session.kind() == SessionKind.MEAL
        || session.kind() == SessionKind.WELCOME;
  }

  private Fiche session(Slot slot, List<SourceBlock> title) {
    SourceBlock first = title.get(0);
    StyledText words = Blocks.text(first).orElse(StyledText.of(CellWords.plain(List.of(first))));
    ImmutableList<StyledText> lines = Lines.of(words);
    Fiche fiche = sessions.session(slot, lines.get(0), first);
    for (StyledText line : lines.subList(1, lines.size())) {
      below(fiche, new SourceBlock.Paragraph("", line, first.place()));
    }
    title.stream().skip(1).forEach(block -> below(fiche, block));
    return fiche;
  }

  /** A line below a title names who speaks, or is about the session. */
  private void below(Fiche fiche, SourceBlock block) {
    boolean people =
        Blocks.text(block).filter(text -> sessions.people(fiche, text, Role.SPEAKER)).isPresent();
    if (!people && !block.plain().isBlank()) {
      fiche.contents(block);
    }
  }

  private void others(List<ImmutableList<SourceBlock>> row, Fiche fiche) {
    for (int column = 0; column < row.size(); column++) {
      if (columns.columns().get(column).use() != Use.TRACK) {
        cell(fiche, column, row.get(column));
      }
    }
  }

  /** What a cell beside the title says. */
  private void cell(Fiche fiche, int column, List<SourceBlock> cell) {
    ProgrammeColumn meant = columns.columns().get(column);
    if (cell.isEmpty()) {
      return;
    }
    switch (meant.use()) {
      case TIME -> {}
      case END, DATE -> {
        boolean said =
            meant.use() == Use.END
                ? LeadingTime.find(CellWords.plain(cell)).isPresent()
                : DayLine.find(CellWords.plain(cell)).isPresent();
        if (!said) {
          sessions.remark(fiche, meant.header(), cell);
        }
      }
      case ROOM -> fiche.session().room(sketch.room(CellWords.plain(cell)));
      case SPEAKERS -> people(fiche, meant, cell, Role.SPEAKER);
      case CREW -> people(fiche, meant, cell, Role.CREW);
      case MODERATORS -> people(fiche, meant, cell, Role.MODERATOR);
      default -> sessions.remark(fiche, meant.header(), cell);
    }
  }

  private void people(Fiche fiche, ProgrammeColumn column, List<SourceBlock> cell, Role role) {
    for (SourceBlock block : cell) {
      List<StyledText> lines = Blocks.text(block).map(Lines::of).orElse(ImmutableList.of());
      boolean all =
          !lines.isEmpty()
              && lines.stream().noneMatch(line -> PersonWords.all(line.plain()).isEmpty());
      if (all) {
        lines.forEach(line -> sessions.people(fiche, line, role));
      } else if (!block.plain().isBlank()) {
        sessions.remark(fiche, column.header(), List.of(block));
      }
    }
  }

  /** A row without a time: beside the session before it, or more about it. */
  private void goesOn(List<ImmutableList<SourceBlock>> row) {
    boolean parallel =
        lastTime.isPresent()
            && columns.all(Use.TITLE).anyMatch(column -> !row.get(column).isEmpty())
            && columns.all(Use.ROOM).anyMatch(column -> !row.get(column).isEmpty());
    if (parallel) {
      single(row, lastTime.get(), ImmutableList.of());
      return;
    }
    for (int column = 0; column < row.size(); column++) {
      Fiche fiche = last.getOrDefault(column, last.get(0));
      if (fiche == null) {
        row.get(column).forEach(this::keep);
      } else {
        row.get(column).forEach(fiche::contents);
      }
    }
  }

  private SourcePlace place(List<ImmutableList<SourceBlock>> row) {
    return row.stream()
        .flatMap(List::stream)
        .findFirst()
        .map(SourceBlock::place)
        .orElse(table.place());
  }
}
