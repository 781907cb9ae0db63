package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Planned;

/**
 * A session with the minutes it takes on the clock of its day.
 *
 * @param planned the session
 * @param from its first minute
 * @param to the minute it is over
 * @param open whether its end is a guess
 */
record GridSession(Planned planned, long from, long to, boolean open) {
  /** What a session without an end is drawn with, in minutes. */
  private static final int GUESS = 30;

  GridSession {
    requireNonNull(planned, "planned");
  }

  /** Nothing for a session that has no start or ends before it. */
  static Optional<GridSession> of(Planned planned) {
    Clocked clocked = Clocked.of(planned);
    if (clocked.start().isEmpty()) {
      return Optional.empty();
    }
    long from = clocked.start().get().toMinutes();
    Optional<Long> to = clocked.end().map(end -> (end.toSeconds() + 59) / 60);
    return to.isPresent() && to.get() <= from
        ? Optional.empty()
        : Optional.of(new GridSession(planned, from, to.orElse(from + GUESS), to.isEmpty()));
  }

  /** Whether another session takes place at the same time. */
  boolean collidesWith(GridSession other) {
    return planned.index() != other.planned.index() && from < other.to && other.from < to;
  }

  /** Whether it begins and ends where rows of so many minutes do. */
  boolean isOnStep(int minutes) {
    return from % minutes == 0 && to % minutes == 0;
  }

  String time() {
    return clock(from) + "–" + (open ? "…" : clock(to));
  }

  private static String clock(long minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
