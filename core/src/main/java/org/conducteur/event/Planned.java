package org.conducteur.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

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
  private static final Duration LONGEST_LEAD = Duration.ofDays(1);

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

  /**
   * When somebody who takes part in the session has to be there: as the participation says, else,
   * for those whom the public sees, some time before the start.
   *
   * @param part one of the session's participations
   * @param lead how long before the start, if the event says so; more than a day is not believed
   * @return nothing if it is not known
   */
  public Optional<LocalDateTime> arrival(Participation part, Optional<Duration> lead) {
    if (part.arrival().isPresent()) {
      return at(part.arrival().get());
    }
    boolean onStage = part.role() != Role.CREW && part.role() != Role.HOST;
    return lead.filter(time -> onStage && !time.isNegative() && time.compareTo(LONGEST_LEAD) <= 0)
        .flatMap(time -> start.map(from -> from.minus(time)));
  }

  /**
   * When the session is planned, with what follows from the sessions around it.
   *
   * @return the slot that says of itself what is otherwise implied
   */
  public Slot slot() {
    Slot said = session.slot();
    return new Slot(
        said.day(),
        said.start().or(() -> start.flatMap(this::clock)),
        said.end().or(() -> end.flatMap(this::clock)));
  }

  /** The time on the clock of the session's day. */
  private Optional<DayTime> clock(LocalDateTime moment) {
    return date()
        .map(day -> Duration.between(day.atStartOfDay(), moment))
        .flatMap(DayTime.of(0, 0)::plus);
  }

  /**
   * What a time on the clock of the session's day is in local time.
   *
   * @param time such as the start of an item of the running order
   * @return nothing if neither start nor end of the session say on which date it is
   */
  public Optional<LocalDateTime> at(DayTime time) {
    return date().map(time::on);
  }

  /** The date that the clock of the session's day counts from. */
  private Optional<LocalDate> date() {
    return date(start, session.slot().start()).or(() -> date(end, session.slot().end()));
  }

  private static Optional<LocalDate> date(
      Optional<LocalDateTime> calendar, Optional<DayTime> clock) {
    return calendar.flatMap(
        moment -> clock.map(time -> moment.toLocalDate().minusDays(time.daysAfter())));
  }
}
