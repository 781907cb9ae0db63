package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Session;

/** Where sessions are, and what already is there. */
final class RoomRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("session-without-room", RoomRules::withoutRoom).noticedBy(PUBLIC),
          Rule.error("room-overlap", RoomRules::overlap).noticedBy(PUBLIC),
          Rule.hint("room-without-capacity", RoomRules::withoutCapacity).noticedBy(CREW),
          Rule.hint("room-without-accessibility", RoomRules::withoutAccessibility)
              .noticedBy(PUBLIC));

  private RoomRules() {}

  private static void withoutRoom(Examined examined, Report report) {
    ImmutableList<Room> rooms =
        examined.event().venues().stream()
            .flatMap(venue -> venue.rooms().stream())
            .collect(ImmutableList.toImmutableList());
    for (Session session : examined.sessions()) {
      if (session.room().isEmpty() && !session.kind().isBreak()) {
        Optional<Fix> onlyRoom =
            rooms.size() == 1
                ? Optional.of(new Fix(Examined.at(session, "room"), rooms.get(0).id().value()))
                : Optional.empty();
        report.add(
            Examined.at(session, "room"),
            ImmutableMap.of("session", Examined.name(session)),
            onlyRoom);
      }
    }
  }

  private static void overlap(Examined examined, Report report) {
    examined.rooms().asMap().forEach((room, planned) -> overlapIn(room, planned, examined, report));
  }

  /**
   * Each session is held against the one before it that ends last: enough to see that it clashes.
   */
  private static void overlapIn(
      RoomId room, Collection<Planned> byTime, Examined examined, Report report) {
    Planned lasting = null;
    for (Planned planned : byTime) {
      if (lasting != null && end(lasting).isAfter(planned.range().orElseThrow().lowerEndpoint())) {
        report.add(
            Examined.at(planned.session(), "slot"),
            ImmutableMap.of(
                "session",
                Examined.name(planned.session()),
                "slot",
                Timing.show(planned),
                "other",
                Examined.name(lasting.session()),
                "otherSlot",
                Timing.show(lasting),
                "room",
                examined.name(room)));
      }
      lasting = lasting == null || end(planned).isAfter(end(lasting)) ? planned : lasting;
    }
  }

  private static LocalDateTime end(Planned planned) {
    return planned.range().orElseThrow().upperEndpoint();
  }

  /** Only for rooms in which chairs are set. */
  private static void withoutCapacity(Examined examined, Report report) {
    Set<RoomId> reported = new HashSet<>();
    for (Session session : examined.sessions()) {
      Optional<Room> room = session.room().flatMap(examined.directory()::findRoom);
      int seats = session.seating().flatMap(Seating::seats).orElse(0);
      if (seats > 0
          && room.filter(known -> known.seatedCapacity().isEmpty()).isPresent()
          && reported.add(room.get().id())) {
        report.add(
            place(room.get().id(), examined).then("seatedCapacity"),
            ImmutableMap.of(
                "room",
                examined.name(room.get().id()),
                "session",
                Examined.name(session),
                "seats",
                Integer.toString(seats)));
      }
    }
  }

  private static void withoutAccessibility(Examined examined, Report report) {
    Set<RoomId> used = new HashSet<>();
    examined.sessions().forEach(session -> session.room().ifPresent(used::add));
    for (Venue venue : examined.event().venues()) {
      for (Room room : venue.rooms()) {
        if (room.accessibility().isEmpty() && used.remove(room.id())) {
          report.add(
              place(room.id(), examined).then("accessibility"),
              ImmutableMap.of("room", examined.name(room.id())));
        }
      }
    }
  }

  private static Pointer place(RoomId id, Examined examined) {
    ImmutableList<Venue> venues = examined.event().venues();
    int venue =
        Iterables.indexOf(venues, one -> Iterables.any(one.rooms(), room -> room.id().equals(id)));
    return Pointer.of("venues", venue, "rooms", id);
  }
}
