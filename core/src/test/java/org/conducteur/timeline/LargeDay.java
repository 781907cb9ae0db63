package org.conducteur.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** An event larger than any: many days, a hundred rooms, people who go from one to another. */
final class LargeDay {
  private static final int ROOMS = 100;
  private static final int PER_DAY = 20;

  private LargeDay() {}

  static Event sessions(int number) {
    List<Session> sessions = new ArrayList<>();
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int turn = i / ROOMS % PER_DAY;
      DayId day = DayId.of("day" + i / ROOMS / PER_DAY);
      if (i % (ROOMS * PER_DAY) == 0) {
        days.add(
            new Day(
                day,
                Optional.of(LocalDate.of(2026, 5, 9).plusDays(days.size())),
                Optional.empty(),
                Optional.empty()));
      }
      sessions.add(
          Session.builder(SessionId.of("s" + i), "Session " + i)
              .kind(turn % 5 == 4 ? SessionKind.BREAK : SessionKind.PRESENTATION)
              .room(RoomId.of("room" + i % ROOMS))
              .slot(
                  new Slot(
                      Optional.of(day),
                      Optional.of(DayTime.of(8 + turn / 2, turn % 2 * 30)),
                      Optional.of(DayTime.of(8 + (turn + 1) / 2, (turn + 1) % 2 * 30))))
              .participations(
                  ImmutableList.of(
                      Participation.builder(PartyId.of("p" + (i + turn) % ROOMS)).build()))
              .build());
    }
    return Event.builder("Large").days(days).sessions(sessions).build();
  }
}
