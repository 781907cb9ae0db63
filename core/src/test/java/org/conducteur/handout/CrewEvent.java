package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;

/** A small day in two rooms, with something for every part of the crew. */
final class CrewEvent {
  static final PartyId ADA = PartyId.of("ada");
  static final PartyId BOB = PartyId.of("bob");
  static final PartyId EVE = PartyId.of("eve");
  static final PartyId TOWN = PartyId.of("town");
  static final PartyId HELPERS = PartyId.of("helpers");
  static final RoomId HALL = RoomId.of("hall");
  static final RoomId STUDIO = RoomId.of("studio");
  static final EquipmentId MICROPHONE = EquipmentId.of("microphone");
  static final EquipmentId URN = EquipmentId.of("urn");
  static final LocalDate DATE = LocalDate.of(2026, 5, 30);

  static final Session OPENING =
      session("opening", "Ouverture", "09:00-09:45")
          .kind(SessionKind.SPEECHES)
          .room(HALL)
          .lateStart(new Tolerance(DayTime.of(9, 10), RichText.of("si la file est longue")))
          .changeover(Duration.ofMinutes(15))
          .seating(
              new Seating(
                  Optional.of(200),
                  Optional.of(100),
                  RichText.of("s'il en faut"),
                  RichText.EMPTY,
                  Optional.of(180)))
          .stage(
              new StageSetup(
                  Optional.of(StageLayout.LECTERN),
                  ImmutableList.of(new StageElement("pupitre", Optional.of(1))),
                  RichText.EMPTY))
          .needs(
              ImmutableList.of(
                  EquipmentNeed.builder(MICROPHONE).quantity(2).build(),
                  EquipmentNeed.builder(URN).quantity(1).perhaps(true).build()))
          .runningOrder(
              ImmutableList.of(
                  RunningItem.builder("Bienvenue")
                      .speakers(ImmutableList.of(ADA))
                      .onBehalfOf(TOWN)
                      .length(Duration.ofMinutes(10))
                      .cues(ImmutableList.of(new Cue(CueKind.LIGHT, RichText.of("noir salle"))))
                      .details(RichText.of("Applaudir."))
                      .build(),
                  RunningItem.builder("Film").media(ImmutableList.of(MediaId.of("film"))).build(),
                  RunningItem.builder("Débat")
                      .speakers(ImmutableList.of(BOB))
                      .start(DayTime.of(9, 30))
                      .build()))
          .media(
              ImmutableList.of(
                  Media.builder(MediaId.of("film"), "Rétrospective").silent(true).build()))
          .participations(
              ImmutableList.of(
                  Participation.builder(ADA).role(Role.MC).build(),
                  Participation.builder(BOB).build(),
                  Participation.builder(EVE).state(ParticipationState.DECLINED).build(),
                  Participation.builder(HELPERS).role(Role.CREW).build()))
          .build();

  static final Session PAUSE =
      session("pause", "Pause", "09:45-10:00").kind(SessionKind.BREAK).build();

  static final Session WORKSHOP =
      session("workshop", "Atelier", "10:00-11:00")
          .kind(SessionKind.WORKSHOP)
          .room(STUDIO)
          .participations(ImmutableList.of(Participation.builder(BOB).role(Role.HOST).build()))
          .needs(ImmutableList.of(EquipmentNeed.builder(MICROPHONE).quantity(3).build()))
          .build();

  static final Session TALK =
      session("talk", "Conférence", "10:30-11:30")
          .kind(SessionKind.PRESENTATION)
          .room(HALL)
          .needs(ImmutableList.of(EquipmentNeed.builder(MICROPHONE).quantity(1).build()))
          .build();

  static final Event EVENT = with(OPENING, PAUSE, WORKSHOP, TALK).build();

  private CrewEvent() {}

  static SessionBuilder session(String id, String title, String slot) {
    return Session.builder(SessionId.of(id), title).slot(Slot.parse(slot).orElseThrow());
  }

  static EventBuilder with(Session... sessions) {
    return Event.builder("Journée")
        .asOf(LocalDate.of(2026, 5, 1))
        .organiser(TOWN)
        .days(
            ImmutableList.of(
                new Day(DayId.of("d"), Optional.of(DATE), Optional.empty(), Optional.empty())))
        .venues(
            ImmutableList.of(
                Venue.builder("Maison")
                    .rooms(
                        ImmutableList.of(
                            Room.builder(HALL, "Hall").seatedCapacity(300).build(),
                            Room.builder(STUDIO, "Studio").build()))
                    .build()))
        .people(
            ImmutableList.of(
                Person.builder(ADA, "Ada", "Exemple").function("Présidente").build(),
                Person.builder(BOB, "Bob", "Éclair").organisation(TOWN).build(),
                Person.builder(EVE, "Eve", "Absente").build()))
        .organisations(ImmutableList.of(Organisation.builder(TOWN, "Ville de Rivombre").build()))
        .groups(ImmutableList.of(Group.builder(HELPERS, "Bénévoles").headCount(3).build()))
        .equipment(
            ImmutableList.of(
                EquipmentItem.builder(MICROPHONE, "Micro")
                    .kind(EquipmentKind.SOUND)
                    .stock(3)
                    .owner(TOWN)
                    .build(),
                EquipmentItem.builder(URN, "Percolateur").kind(EquipmentKind.CATERING).build()))
        .sessions(ImmutableList.copyOf(sessions));
  }
}
