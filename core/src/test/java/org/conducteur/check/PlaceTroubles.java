package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MICROPHONE;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.person;
import static org.conducteur.check.CleanEvent.seats;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.UnaryOperator;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.people.Person;
import org.conducteur.people.Visibility;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/** Rooms, presence and ids gone wrong. */
final class PlaceTroubles {
  private PlaceTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder().addAll(rooms()).addAll(ids()).build();
  }

  private static ImmutableList<Trouble> rooms() {
    return ImmutableList.of(
        Trouble.of(
            "session-without-room",
            "/sessions/extra/room",
            CleanEvent.and(
                Session.builder(SessionId.of("extra"), "Séance de plus")
                    .slot(slot("14:00-15:00"))
                    .participations(ImmutableList.of(speaker(CHLOE)))
                    .build())),
        Trouble.of(
            "room-overlap",
            "/sessions/extra/slot",
            CleanEvent.and(session("extra", "11:00-12:30").build())),
        Trouble.of(
            "seats-beyond-capacity",
            "/sessions/talk/seating/seats",
            CleanEvent.with(TALK, s -> s.seating(seats(300, 0)))),
        Trouble.of(
            "reserve-beyond-capacity",
            "/sessions/talk/seating/reserve",
            CleanEvent.with(TALK, s -> s.seating(seats(200, 100)))),
        Trouble.of(
            "person-overlap",
            "/sessions/lab/participations/0",
            CleanEvent.with(LAB, s -> s.participations(ImmutableList.of(speaker(BRUNO))))),
        Trouble.of(
            "crew-overlap",
            "/sessions/lab/participations/0",
            CleanEvent.with(
                LAB, s -> s.participations(ImmutableList.of(CleanEvent.part(BRUNO, Role.CREW))))),
        Trouble.of(
            "person-without-function",
            "/people/chloe/function",
            CleanEvent.with(CHLOE, p -> p.function(""))),
        Trouble.of(
            "equipment-without-quantity",
            "/sessions/lab/needs/0",
            CleanEvent.with(
                LAB, s -> s.needs(ImmutableList.of(EquipmentNeed.builder(MICROPHONE).build())))));
  }

  private static ImmutableList<Trouble> ids() {
    return ImmutableList.of(
        Trouble.of(
            "unknown-reference",
            "/sessions/lab/room",
            "studio",
            CleanEvent.with(LAB, s -> s.room(RoomId.of("stduio")))),
        Trouble.of(
            "duplicate-id",
            "/people/4/id",
            changed(
                e ->
                    e.people(
                        ImmutableList.<Person>builder()
                            .addAll(CleanEvent.event().people())
                            .add(person(CHLOE, "Clotilde", "Weber").build())
                            .build()))),
        Trouble.of(
            "named-twice",
            "/sessions/talk/runningOrder/0/speakers/1",
            running(RunningItem.builder("Duo").speakers(ImmutableList.of(ANNA, ANNA)).build())),
        Trouble.of(
            "never-used",
            "/people/dora",
            changed(
                e ->
                    e.people(
                        ImmutableList.<Person>builder()
                            .addAll(CleanEvent.event().people())
                            .add(person(PartyId.of("dora"), "Dora", "Klein").build())
                            .build()))),
        Trouble.of(
            "audience-of-nothing",
            "/audiences/~1sessions~1talk~1nots",
            changed(
                e ->
                    e.audiences(
                        ImmutableMap.of(
                            Pointer.parse("/sessions/talk/nots"), Visibility.PUBLIC)))));
  }

  static Event changed(UnaryOperator<EventBuilder> change) {
    return change.apply(CleanEvent.event().toBuilder()).build();
  }

  static Event running(RunningItem... items) {
    return CleanEvent.with(TALK, s -> s.runningOrder(ImmutableList.copyOf(items)));
  }
}
