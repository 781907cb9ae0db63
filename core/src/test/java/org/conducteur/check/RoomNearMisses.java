package org.conducteur.check;

import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.seats;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Fixture;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/** Rooms, stages and seats that are just right. */
final class RoomNearMisses {
  private RoomNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(stages())
        .addAll(rooms())
        .addAll(seating())
        .build();
  }

  private static ImmutableList<NearMiss> stages() {
    String code = "stage-element-not-needed";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "chairs are counted with the seats",
            RoomNearMisses::onStage,
            "chaises pliantes",
            "tables pliantes"),
        NearMiss.of(
            code,
            "chairs are chairs in German and Danish",
            RoomNearMisses::onStage,
            "Stühle",
            "Stehtische"),
        NearMiss.of(
            code,
            "what is fixed in the room need not be asked for",
            RoomNearMisses::withFixture,
            "table",
            "rideau"),
        NearMiss.of(
            "stage-quantity-differs",
            "as many stand there as were asked for",
            (Integer number) -> ThingTroubles.onStage("micros", number),
            1,
            2));
  }

  private static Event onStage(String thing) {
    return ThingTroubles.onStage(thing, 12);
  }

  private static Event withFixture(String name) {
    return fixed(onStage("tables pliantes"), name);
  }

  /** An event in whose rooms something is fixed. */
  static Event fixed(Event event, String name) {
    Fixture fixture = new Fixture(name, Optional.empty(), Optional.empty());
    return housing(event, room -> room.toBuilder().fixtures(ImmutableList.of(fixture)).build());
  }

  /** An event with each room changed. */
  private static Event housing(Event event, Function<Room, Room> change) {
    Venue venue = event.venues().get(0);
    return event.toBuilder()
        .venues(
            ImmutableList.of(
                venue.toBuilder().rooms(venue.rooms().stream().map(change).toList()).build()))
        .build();
  }

  private static ImmutableList<NearMiss> rooms() {
    return ImmutableList.of(
        NearMiss.of(
            "session-without-room",
            "people take a meal where they like",
            RoomNearMisses::nowhere,
            SessionKind.MEAL,
            SessionKind.OTHER),
        NearMiss.of(
            "room-overlap",
            "sessions that touch do not overlap",
            (String slot) -> CleanEvent.and(session("after", slot).build()),
            "12:00-13:00",
            "11:59-13:00"),
        NearMiss.of("room-without-capacity", "no chairs are set", RoomNearMisses::unmeasured, 0, 1),
        NearMiss.of(
            "room-without-accessibility",
            "nobody goes to the store-room",
            RoomNearMisses::withStore,
            "studio",
            "store"));
  }

  private static Event nowhere(SessionKind kind) {
    return CleanEvent.and(
        Session.builder(SessionId.of("extra"), "Séance de plus")
            .kind(kind)
            .slot(slot("12:00-13:00"))
            .participations(ImmutableList.of(CleanEvent.speaker(CleanEvent.CHLOE)))
            .build());
  }

  /** Nobody knows how many the hall holds. */
  private static Event unmeasured(int seats) {
    Event event = CleanEvent.with(TALK, s -> s.seating(seats(seats, 0)));
    return housing(
        CleanEvent.within(event, PANEL, s -> s.seating(seats(seats, 0))),
        room ->
            room.id().equals(HALL)
                ? Room.builder(HALL, room.name()).accessibility(room.accessibility()).build()
                : room);
  }

  private static Event withStore(String ofTheLab) {
    Event event = CleanEvent.with(LAB, s -> s.room(RoomId.of(ofTheLab)));
    Venue venue = event.venues().get(0);
    ImmutableList<Room> rooms =
        ImmutableList.<Room>builder()
            .addAll(venue.rooms())
            .add(Room.builder(RoomId.of("store"), "Réserve").seatedCapacity(30).build())
            .build();
    return event.toBuilder()
        .venues(ImmutableList.of(venue.toBuilder().rooms(rooms).build()))
        .build();
  }

  private static ImmutableList<NearMiss> seating() {
    return ImmutableList.of(
        NearMiss.of(
            "seats-beyond-capacity",
            "the hall is full",
            (Integer seats) -> CleanEvent.with(TALK, s -> s.seating(seats(seats, 0))),
            250,
            251),
        NearMiss.of(
            "reserve-beyond-capacity",
            "the reserve fills the hall",
            (Integer reserve) -> CleanEvent.with(TALK, s -> s.seating(seats(100, reserve))),
            150,
            151));
  }
}
