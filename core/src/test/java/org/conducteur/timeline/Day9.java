package org.conducteur.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.people.Person;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** The ninth of May, on which the plans of these tests take place. */
final class Day9 {
  private static final LocalDate DATE = LocalDate.of(2026, 5, 9);

  private Day9() {}

  static Event event(Session... sessions) {
    return Event.builder("Ninth of May")
        .days(
            ImmutableList.of(
                new Day(DayId.of("may"), Optional.of(DATE), Optional.empty(), Optional.empty())))
        .sessions(ImmutableList.copyOf(sessions))
        .build();
  }

  /** In the hall, unless it says otherwise. */
  static SessionBuilder session(String id, String slot) {
    return Session.builder(SessionId.of(id), id)
        .slot(Slot.parse(slot).orElseThrow())
        .room(RoomId.of("hall"));
  }

  static Event people(Event event, String... ids) {
    Stream<Person> people =
        Arrays.stream(ids).map(id -> Person.builder(PartyId.of(id), id, "TESTER").build());
    return event.toBuilder().people(people.collect(ImmutableList.toImmutableList())).build();
  }

  static LocalDateTime at(String time) {
    return DayTime.parse(time).orElseThrow().on(DATE);
  }
}
