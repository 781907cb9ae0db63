package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.session.Session;

/** How many people are expected, against chairs and rooms. */
final class AttendanceRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("audience-beyond-capacity", AttendanceRules::capacity).noticedBy(CREW),
          Rule.warning("audience-beyond-seats", AttendanceRules::seats).noticedBy(CREW));

  private AttendanceRules() {}

  private static void capacity(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Optional<Integer> holds = holds(session, examined);
      if (holds.filter(most -> expected(session) > most).isPresent()) {
        report.add(
            Examined.at(session, "seating", "expected"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "expected",
                Integer.toString(expected(session)),
                "room",
                examined.name(session.room().orElseThrow()),
                "capacity",
                holds.get().toString()));
      }
    }
  }

  /** Whoever has no place in the room at all is told of there. */
  private static void seats(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Optional<Integer> seats = session.seating().flatMap(Seating::seats);
      int reserve = session.seating().flatMap(Seating::reserve).orElse(0);
      int expected = expected(session);
      if (seats.filter(set -> expected > (long) set + reserve).isPresent()
          && holds(session, examined).filter(most -> expected > most).isEmpty()) {
        report.add(
            Examined.at(session, "seating", "expected"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "expected",
                Integer.toString(expected),
                "all",
                Long.toString((long) seats.get() + reserve),
                "lacking",
                Long.toString((long) expected - seats.get() - reserve)));
      }
    }
  }

  private static int expected(Session session) {
    return session.seating().flatMap(Seating::expected).orElse(0);
  }

  /** How many people the room takes, seated where chairs are set out; nothing if nobody knows. */
  private static Optional<Integer> holds(Session session, Examined examined) {
    Optional<Integer> seated = SeatingRules.capacity(session, examined);
    if (session.seating().flatMap(Seating::seats).isPresent()) {
      return seated;
    }
    Optional<Integer> standing =
        session.room().flatMap(examined.directory()::findRoom).flatMap(Room::standingCapacity);
    return Stream.of(seated, standing).flatMap(Optional::stream).max(Integer::compare);
  }
}
