package org.conducteur.change;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/**
 * When and where a session takes place, in one version of the event.
 *
 * @param planned the session with its times, also those that follow from others
 * @param slot the times on the clock of its day
 */
record Occasion(Planned planned, Slot slot) {
  private static final DayTime MIDNIGHT = DayTime.of(0, 0);

  static Occasion of(Planned planned) {
    return new Occasion(planned, planned.slot());
  }

  Session session() {
    return planned.session();
  }

  Optional<Day> day() {
    return planned.day();
  }

  Optional<DayTime> start() {
    return slot.start();
  }

  Optional<DayTime> end() {
    return slot.end();
  }

  Optional<RoomId> room() {
    return session().room();
  }

  /** To put occasions of both versions in the order of time. */
  LocalDateTime order() {
    return planned.start().or(planned::end).orElse(LocalDateTime.MAX);
  }

  boolean isSameDay(Occasion other) {
    return day().map(Day::id).equals(other.day().map(Day::id));
  }

  boolean isSameTime(Occasion other) {
    return start().equals(other.start()) && end().equals(other.end());
  }

  /** Whether the times of the other one, at another time, are its own and not its neighbours'. */
  boolean follows(Occasion earlier) {
    return (planned.startImplied() || planned.endImplied())
        && session().slot().equals(earlier.session().slot())
        && !isSameTime(earlier);
  }

  boolean isWithin(Occasion whole) {
    return isSameDay(whole)
        && slot.range()
            .flatMap(part -> whole.slot.range().map(all -> all.encloses(part)))
            .orElse(false);
  }

  Optional<Participation> part(PartyId who) {
    return session().participations().stream().filter(part -> part.who().equals(who)).findFirst();
  }

  /** When somebody is to be there, on the clock of the session's day. */
  Optional<DayTime> arrival(PartyId who, Optional<Duration> lead) {
    Optional<LocalDateTime> arrival = part(who).flatMap(part -> planned.arrival(part, lead));
    return arrival.flatMap(
        moment ->
            planned
                .at(MIDNIGHT)
                .map(midnight -> Duration.between(midnight, moment))
                .flatMap(MIDNIGHT::plus));
  }
}
