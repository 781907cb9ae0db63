package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.session.Session;

/** Where sessions are, and what already is there. */
final class RoomRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("session-without-room", RoomRules::withoutRoom),
          Rule.error("room-overlap", RoomRules::overlap));

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
}
