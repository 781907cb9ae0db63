package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the times of a run of show follow each other, row by row: the same as the formulas of the
 * sheet, for the values that stand beside them, and for whoever reads a sheet without values.
 *
 * <p>A session that follows starts when the session before it in its group is over, and where there
 * is none when it was planned. One that absorbs a delay ends when it was planned to, at the latest
 * when it starts. An item of a running order begins where the item before it ends, the first one
 * with its session.
 */
final class Cascade {
  /** So many rows above are looked at for the one before: others may have come in between. */
  static final int WINDOW = 12;

  /** What a row is. */
  enum Level {
    /** A session. */
    SESSION,
    /** An item of the running order of the session above. */
    ITEM,
    /** A row without anything in it. */
    BLANK
  }

  /**
   * When something starts.
   *
   * @param typed the start that somebody typed
   * @param follows whether it is calculated instead
   * @param planned the start at which a session that follows was planned
   */
  record Start(Optional<Duration> typed, boolean follows, Optional<Duration> planned) {
    Start {
      requireNonNull(typed, "typed");
      requireNonNull(planned, "planned");
    }
  }

  /**
   * What is typed in a row. All times are those since the midnight that the day began with.
   *
   * @param level what it is
   * @param group its day and room in letters; sessions follow each other within it
   * @param ownRoom whether it takes a room, in which another session would be in its way
   * @param start its start
   * @param length its length
   * @param end an end that somebody typed; without it start and length give the end
   * @param absorbs whether it ends as planned although it starts late
   */
  record Line(
      Level level,
      String group,
      boolean ownRoom,
      Start start,
      Optional<Duration> length,
      Optional<Duration> end,
      boolean absorbs) {
    static final Line BLANK =
        new Line(
            Level.BLANK,
            "",
            false,
            new Start(Optional.empty(), false, Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            false);

    Line {
      requireNonNull(level, "level");
      requireNonNull(group, "group");
      requireNonNull(start, "start");
      requireNonNull(length, "length");
      requireNonNull(end, "end");
    }
  }

  /**
   * What follows for a row.
   *
   * @param start its start
   * @param end its end
   * @param up how many rows above the one before in its group is, or 0
   * @param cursor when the last session of the group so far is over
   * @param busy until when sessions so far keep the room, from 0
   * @param next when an item below would start
   */
  record Placed(
      Optional<Duration> start,
      Optional<Duration> end,
      int up,
      Optional<Duration> cursor,
      Duration busy,
      Optional<Duration> next) {
    Placed {
      requireNonNull(start, "start");
      requireNonNull(end, "end");
      requireNonNull(cursor, "cursor");
      requireNonNull(busy, "busy");
      requireNonNull(next, "next");
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  /** When a session would start that comes next and follows, unless it was planned otherwise. */
  Optional<Duration> free(String group) {
    int up = up(group);
    return up == 0 ? Optional.empty() : above(up).cursor();
  }

  /** Adds the row below those so far. */
  Placed add(Line line) {
    int up = line.level() == Level.BLANK ? 0 : up(line.group());
    Optional<Duration> start = start(line, up);
    Optional<Duration> end = line.end().or(() -> end(line, start));
    Optional<Duration> cursor = up == 0 ? Optional.empty() : above(up).cursor();
    Duration busy = up == 0 ? Duration.ZERO : above(up).busy();
    boolean session = line.level() == Level.SESSION;
    if (session && line.ownRoom()) {
      Duration before = busy;
      busy = end.filter(to -> to.compareTo(before) > 0).orElse(before);
    }
    Placed out = new Placed(start, end, up, session ? end : cursor, busy, session ? start : end);
    lines.add(line);
    placed.add(out);
    return out;
  }

  private Placed above(int up) {
    return placed.get(placed.size() - up);
  }

  private int up(String group) {
    for (int up = 1; up <= Math.min(WINDOW, lines.size()); up++) {
      Line line = lines.get(lines.size() - up);
      if (line.level() != Level.BLANK && line.group().equals(group)) {
        return up;
      }
    }
    return 0;
  }

  private Optional<Duration> start(Line line, int up) {
    if (!line.start().follows()) {
      return line.start().typed();
    } else if (line.level() == Level.ITEM) {
      return nextItem();
    }
    Optional<Duration> free = up == 0 ? Optional.empty() : above(up).cursor();
    return free.or(() -> line.start().planned());
  }

  private Optional<Duration> nextItem() {
    for (int up = 1; up <= Math.min(WINDOW, lines.size()); up++) {
      if (lines.get(lines.size() - up).level() != Level.BLANK) {
        return above(up).next();
      }
    }
    return Optional.empty();
  }

  private static Optional<Duration> end(Line line, Optional<Duration> start) {
    if (start.isEmpty() || line.length().isEmpty()) {
      return Optional.empty();
    }
    Duration length = line.length().get();
    Duration late = start.get();
    if (!line.absorbs() || line.level() != Level.SESSION) {
      return Optional.of(late.plus(length));
    }
    Optional<Duration> planned = line.start().planned().filter(known -> line.start().follows());
    Duration end = planned.orElse(late).plus(length);
    return Optional.of(end.compareTo(late) < 0 ? late : end);
  }
}
