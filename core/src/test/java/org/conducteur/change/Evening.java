package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** A small event that tests change. */
final class Evening {
  static final PartyId MARIE = PartyId.of("marie");
  static final PartyId JEAN = PartyId.of("jean");
  static final RoomId FOYER = RoomId.of("foyer");
  static final SessionId OPENING = SessionId.of("opening");
  static final SessionId TABLE = SessionId.of("table");

  private Evening() {}

  static Event event() {
    return Event.builder("Soirée")
        .days(
            List.of(
                new Day(
                    DayId.of("d1"),
                    Optional.of(LocalDate.of(2030, 5, 2)),
                    Optional.empty(),
                    Optional.empty())))
        .people(
            List.of(
                Person.builder(MARIE, "Marie", "Exemple").build(),
                Person.builder(JEAN, "Jean", "Témoin").build()))
        .venues(
            List.of(
                Venue.builder("Maison")
                    .rooms(List.of(Room.builder(FOYER, "Foyer").build()))
                    .build()))
        .equipment(List.of(EquipmentItem.builder(EquipmentId.of("mic"), "Micro main").build()))
        .sessions(List.of(opening(), table()))
        .build();
  }

  private static Session opening() {
    return Session.builder(OPENING, "Ouverture")
        .slot(slot(DayTime.of(9, 0), DayTime.of(9, 30)))
        .room(FOYER)
        .build();
  }

  private static Session table() {
    return Session.builder(TABLE, "Table ronde")
        .slot(slot(DayTime.of(10, 0), DayTime.of(11, 0)))
        .participations(
            List.of(
                Participation.builder(MARIE).role(Role.SPEAKER).build(),
                Participation.builder(JEAN).role(Role.MODERATOR).build()))
        .runningOrder(items("Mot d’accueil", "Débat", "Questions", "Conclusion"))
        .needs(List.of(EquipmentNeed.builder(EquipmentId.of("mic")).quantity(2).build()))
        .build();
  }

  static Slot slot(DayTime start, DayTime end) {
    return new Slot(Optional.empty(), Optional.of(start), Optional.of(end));
  }

  static ImmutableList<RunningItem> items(String... titles) {
    ImmutableList.Builder<RunningItem> out = ImmutableList.builder();
    for (String title : titles) {
      out.add(RunningItem.builder(title).length(Duration.ofMinutes(title.length())).build());
    }
    return out.build();
  }

  /** The event with one session changed. */
  static Event with(Event event, SessionId id, UnaryOperator<SessionBuilder> change) {
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(s -> s.id().equals(id) ? change.apply(s.toBuilder()).build() : s)
                .toList())
        .build();
  }
}
