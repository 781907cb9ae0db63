package org.conducteur.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.session.Session;
import org.conducteur.time.Day;

/**
 * A session with its times as far as they are known or follow from the sessions around it. Days
 * without a date are given dates from 1970 on, so that their sessions can still be compared.
 *
 * @param session the session
 * @param index its position in the event, from 0
 * @param day its day, if it names one that exists, or the only one
 * @param start its start
 * @param end its end
 * @param startImplied whether the start is the end of the session before it
 * @param endImplied whether the end is the start of the session after it
 */
public record Planned(
    Session session,
    int index,
    Optional<Day> day,
    Optional<LocalDateTime> start,
    Optional<LocalDateTime> end,
    boolean startImplied,
    boolean endImplied) {

  /** Refuses null. {@inheritDoc} */
  public Planned {
    requireNonNull(session, "session");
    requireNonNull(day, "day");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
  }

  /**
   * The time it takes, closed at its start and open at its end.
   *
   * @return nothing unless both ends are known and the end comes after the start
   */
  public Optional<Range<LocalDateTime>> range() {
    return start.flatMap(from -> end.filter(from::isBefore).map(to -> Range.closedOpen(from, to)));
  }
}
