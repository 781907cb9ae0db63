package org.conducteur.check;

import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.DENMARK;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.country;
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
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;

/** Rooms, stages and seats that are just right, and halls in which all can sit and hear. */
final class RoomNearMisses {
  private RoomNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(stages())
        .addAll(rooms())
        .addAll(seating())
        .addAll(access())
        .addAll(languages())
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
    Fixture fixture = new Fixture(name, Optional.empty(), Optional.empty());
    return housing(
        onStage("tables pliantes"),
        room -> room.toBuilder().fixtures(ImmutableList.of(fixture)).build());
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

  private static ImmutableList<NearMiss> access() {
    return ImmutableList.of(
        NearMiss.of(
            "no-wheelchair-access",
            "a small audience is helped in by hand",
            (Integer seats) -> audience("Boucle magnétique.", seats),
            99,
            100),
        NearMiss.of(
            "no-wheelchair-access",
            "places are counted",
            SpeakerTroubles::hall,
            "8 places pour fauteuils roulants ; LSF.",
            "8 places ; LSF."),
        NearMiss.of(
                "no-wheelchair-access",
                "where nothing is known nobody has to say much",
                SpeakerTroubles::hall,
                "",
                "Boucle magnétique.")
            .beside("room-without-accessibility"),
        NearMiss.of(
            "no-wheelchair-access",
            "a lift is called otherwise elsewhere",
            SpeakerTroubles::hall,
            "Aufzug im Hof, Induktionsschleife.",
            "Eingang im Hof, Induktionsschleife."),
        NearMiss.of(
            "no-wheelchair-access",
            "no steps are none in Danish",
            SpeakerTroubles::hall,
            "Niveaufri adgang, teleslynge.",
            "Fri adgang, teleslynge."),
        NearMiss.of(
            "no-help-to-hear",
            "a small audience hears",
            (Integer seats) -> audience("De plain-pied.", seats),
            99,
            100),
        NearMiss.of(
            "no-help-to-hear",
            "captions are of help",
            (ProvisionKind kind) -> providing("De plain-pied.", kind),
            ProvisionKind.CAPTIONS,
            ProvisionKind.WHEELCHAIR_PLACES),
        NearMiss.of(
            "no-help-to-hear",
            "captions are of help in German",
            SpeakerTroubles::hall,
            "Rollstuhlplätze; Untertitel auf der Leinwand.",
            "Rollstuhlplätze; Bilder auf der Leinwand."),
        NearMiss.of(
            "interpreting-without-language",
            "signs are those of the country",
            (ProvisionKind kind) -> providing("De plain-pied, boucle magnétique.", kind),
            ProvisionKind.SIGN_LANGUAGE,
            ProvisionKind.INTERPRETING));
  }

  private static Event audience(String accessibility, int seats) {
    Event event =
        CleanEvent.within(
            SpeakerTroubles.hall(accessibility), TALK, s -> s.seating(seats(seats, 0)));
    return CleanEvent.within(event, PANEL, s -> s.seating(seats(seats, 0)));
  }

  private static Event providing(String accessibility, ProvisionKind kind) {
    Provision provision = new Provision(kind, Optional.empty(), RichText.EMPTY);
    return CleanEvent.within(
        SpeakerTroubles.hall(accessibility), TALK, s -> s.provisions(ImmutableList.of(provision)));
  }

  private static ImmutableList<NearMiss> languages() {
    return ImmutableList.of(
        NearMiss.of(
            "session-of-other-language",
            "an interpreter serves the audience",
            interpreted(CleanEvent.with(TALK, s -> s.language("en"))),
            CleanEvent.with(TALK, s -> s.language("en"))),
        NearMiss.of(
            "session-of-other-language",
            "the French of another country is French",
            (String tag) -> CleanEvent.with(TALK, s -> s.language(tag)),
            "fr-CH",
            "de-CH"),
        NearMiss.of(
            "session-of-other-language",
            "at a workshop hands are enough",
            (String session) -> CleanEvent.with(session, s -> s.language("en")),
            LAB,
            TALK),
        NearMiss.of(
            "speaker-language-unknown",
            "in her country people speak the language of the event",
            RoomNearMisses::comingFrom,
            "BE",
            "DE"),
        NearMiss.of(
            "speaker-language-unknown",
            "an interpreter serves the speaker",
            interpreted(comingFrom("DE")),
            comingFrom("DE")),
        NearMiss.of(
            "speaker-of-other-language",
            "an interpreter serves the speaker",
            interpreted(CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of("da")))),
            CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of("da")))),
        NearMiss.of(
            "speaker-of-other-language",
            "the French of another country is French",
            (String tag) -> CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of("da", tag))),
            "fr-CA",
            "en-CA"));
  }

  private static Event interpreted(Event event) {
    Provision interpreting =
        new Provision(ProvisionKind.INTERPRETING, Optional.of("fr"), RichText.EMPTY);
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(s -> s.toBuilder().provisions(ImmutableList.of(interpreting)).build())
                .toList())
        .build();
  }

  /** Nobody knows what Bruno speaks, only where he comes from. */
  private static Event comingFrom(String code) {
    return CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of())).toBuilder()
        .countries(
            ImmutableList.of(country(FRANCE, "France", "FR"), country(DENMARK, "Là-bas", code)))
        .build();
  }
}
