package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.session.Session;

/** Chairs against what the room holds. */
final class SeatingRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("seats-beyond-capacity", SeatingRules::seats).noticedBy(CREW),
          Rule.warning("reserve-beyond-capacity", SeatingRules::reserve).noticedBy(CREW));

  private SeatingRules() {}

  private static void seats(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      int seats = session.seating().flatMap(Seating::seats).orElse(0);
      Optional<Integer> capacity = capacity(session, examined);
      if (capacity.filter(holds -> seats > holds).isPresent()) {
        report.add(
            Examined.at(session, "seating", "seats"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "seats",
                Integer.toString(seats),
                "room",
                examined.name(session.room().orElseThrow()),
                "capacity",
                capacity.get().toString()));
      }
    }
  }

  private static void reserve(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      int seats = session.seating().flatMap(Seating::seats).orElse(0);
      int reserve = session.seating().flatMap(Seating::reserve).orElse(0);
      long all = (long) seats + reserve;
      Optional<Integer> capacity = capacity(session, examined);
      if (capacity.filter(holds -> seats <= holds && all > holds).isPresent()) {
        report.add(
            Examined.at(session, "seating", "reserve"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "seats",
                Integer.toString(seats),
                "reserve",
                Integer.toString(reserve),
                "all",
                Long.toString(all),
                "room",
                examined.name(session.room().orElseThrow()),
                "capacity",
                capacity.get().toString(),
                "usable",
                Integer.toString(capacity.get() - seats)));
      }
    }
  }

  /** How many people the room seats; nothing if nobody knows. */
  static Optional<Integer> capacity(Session session, Examined examined) {
    return session.room().flatMap(examined.directory()::findRoom).flatMap(Room::seatedCapacity);
  }
}
