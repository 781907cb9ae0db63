package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.CITY;
import static org.conducteur.check.CleanEvent.DENMARK;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.HOSTS;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MC;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.speaker;
import static org.conducteur.check.CleanEvent.time;
import static org.conducteur.check.PeopleTroubles.playing;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.PartyId;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.SessionKind;

/** People who are just where they have to be, and play their parts. */
final class PeopleNearMisses {
  private PeopleNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(presence())
        .addAll(arrivals())
        .addAll(groups())
        .addAll(parts())
        .addAll(choirs())
        .addAll(behind())
        .build();
  }

  static Participation in(PartyId who, ParticipationState state) {
    return speaker(who).toBuilder().state(state).build();
  }

  private static ImmutableList<NearMiss> presence() {
    return ImmutableList.of(
        NearMiss.of(
            "person-overlap",
            "Bruno goes from one room straight to the other",
            (String slot) -> bruno(Role.SPEAKER, slot),
            "11:15-12:00",
            "11:14-12:00"),
        NearMiss.of(
            "person-overlap",
            "who has declined need not come",
            (ParticipationState state) -> playing(LAB, speaker(CHLOE), in(BRUNO, state)),
            ParticipationState.DECLINED,
            ParticipationState.CONFIRMED),
        NearMiss.of(
            "person-overlap",
            "a speaker with timed items is needed only for these",
            PeopleNearMisses::visiting,
            "09:30",
            "09:29"),
        NearMiss.of(
            "crew-overlap",
            "Bruno goes from one room straight to the other",
            (String slot) -> bruno(Role.CREW, slot),
            "11:15-12:00",
            "11:14-12:00"));
  }

  /** Bruno speaks in the panel, and is in the lab as well. */
  private static Event bruno(Role role, String slot) {
    return CleanEvent.with(
        LAB,
        s ->
            s.slot(slot(slot)).participations(ImmutableList.of(speaker(CHLOE), part(BRUNO, role))));
  }

  /** Anna, who speaks in the hall until half past nine, shows people round from then on. */
  private static Event visiting(String start) {
    RunningItem visit =
        RunningItem.builder("Visite")
            .speakers(ImmutableList.of(ANNA))
            .start(time(start))
            .length(Duration.ofMinutes(20))
            .build();
    return CleanEvent.and(
        session("visit", "09:00-10:00")
            .participations(ImmutableList.of(speaker(CHLOE), speaker(ANNA)))
            .runningOrder(ImmutableList.of(visit))
            .build());
  }

  private static ImmutableList<NearMiss> arrivals() {
    String code = "arrival-after-start";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "who is there when the session starts is in time",
            (String arrival) ->
                playing(LAB, speaker(CHLOE).toBuilder().arrival(time(arrival)).build()),
            "10:15",
            "10:16"),
        NearMiss.of(
            code,
            "a speaker is in time for her own item",
            (String arrival) ->
                playing(
                    TALK,
                    part(MC, Role.MC),
                    speaker(ANNA).toBuilder().arrival(time(arrival)).build()),
            "09:10",
            "09:11"),
        NearMiss.of(
            code,
            "who has declined does not come late",
            (ParticipationState state) ->
                playing(
                    LAB,
                    speaker(CHLOE),
                    in(BRUNO, state).toBuilder().arrival(time("11:59")).build()),
            ParticipationState.DECLINED,
            ParticipationState.CONFIRMED));
  }

  private static ImmutableList<NearMiss> groups() {
    return ImmutableList.of(
        NearMiss.of(
            "group-overlap", "hosts may divide", PaceTroubles::twoStages, Role.HOST, Role.SPEAKER),
        NearMiss.of(
            "group-speaks-unnamed",
            "musicians need no names",
            (SessionKind kind) ->
                CleanEvent.and(
                    session("choir", "12:00-12:30")
                        .kind(kind)
                        .participations(ImmutableList.of(speaker(HOSTS)))
                        .build()),
            SessionKind.PERFORMANCE,
            SessionKind.SPEECHES),
        NearMiss.of(
            "group-speaks-unnamed",
            "hosts do not speak",
            (Role role) -> playing(TALK, part(MC, Role.MC), speaker(ANNA), part(HOSTS, role)),
            Role.HOST,
            Role.SPEAKER));
  }

  private static ImmutableList<NearMiss> parts() {
    return ImmutableList.of(
        NearMiss.of(
            "session-without-participants",
            "the running order says who speaks",
            PeopleNearMisses::withoutParticipants,
            ImmutableList.of(CHLOE),
            ImmutableList.of()),
        NearMiss.of(
            "interview-without-moderator",
            "a moderator needs no master of ceremonies",
            PeopleNearMisses::interviewedBy,
            Role.MODERATOR,
            Role.SPEAKER),
        NearMiss.of(
            "participant-twice",
            "who speaks may also help",
            (Role role) -> playing(LAB, speaker(CHLOE), part(CHLOE, role)),
            Role.CREW,
            Role.SPEAKER),
        NearMiss.of(
            "participant-twice",
            "she speaks for herself, and for her town",
            playing(LAB, speaker(CHLOE), speaker(CHLOE).toBuilder().onBehalfOf(CITY).build()),
            playing(LAB, speaker(CHLOE), speaker(CHLOE))),
        NearMiss.of(
            "country-without-speaker",
            "she need not say what her profile says",
            PeopleNearMisses::annaOf,
            FRANCE,
            DENMARK));
  }

  private static Event withoutParticipants(ImmutableList<PartyId> speakers) {
    RunningItem item = RunningItem.builder("Réparation").speakers(speakers).build();
    return CleanEvent.with(
        LAB, s -> s.participations(ImmutableList.of()).runningOrder(ImmutableList.of(item)));
  }

  private static Event interviewedBy(Role role) {
    return playing(
        PANEL,
        part(MC, role),
        Participation.builder(ANNA).country(FRANCE).build(),
        Participation.builder(BRUNO).country(DENMARK).build());
  }

  private static Event annaOf(CountryId country) {
    return CleanEvent.within(
        CleanEvent.with(ANNA, p -> p.country(country).languages(ImmutableList.of("fr"))),
        PANEL,
        s ->
            s.participations(
                ImmutableList.of(
                    part(MC, Role.MC),
                    speaker(ANNA),
                    Participation.builder(BRUNO).country(DENMARK).build())));
  }

  private static ImmutableList<NearMiss> choirs() {
    Participation choir = speaker(HOSTS);
    return ImmutableList.of(
        NearMiss.of(
            "group-overlap",
            "the choir goes from one room straight to the other",
            (String slot) -> singing(slot, choir),
            "10:15-12:00",
            "10:15-12:01"),
        NearMiss.of(
            "group-overlap",
            "a choir that has declined does not sing",
            (ParticipationState state) ->
                singing("10:15-12:30", choir.toBuilder().state(state).build()),
            ParticipationState.DECLINED,
            ParticipationState.CONFIRMED));
  }

  /** The choir is in the lab, and sings in the hall from noon on. */
  private static Event singing(String slot, Participation choir) {
    Event event =
        CleanEvent.and(
            session("choir", "12:00-12:30")
                .kind(SessionKind.PERFORMANCE)
                .room(HALL)
                .participations(ImmutableList.of(speaker(HOSTS)))
                .build());
    return CleanEvent.within(
        event,
        LAB,
        s -> s.slot(slot(slot)).participations(ImmutableList.of(speaker(CHLOE), choir)));
  }

  private static ImmutableList<NearMiss> behind() {
    String slot = "10:15-12:00";
    Participation french = speaker(CHLOE).toBuilder().country(FRANCE).build();
    return ImmutableList.of(
        NearMiss.of(
                "person-overlap",
                "who works behind the stage is the crew’s",
                (Role role) -> bruno(role, slot),
                Role.CREW,
                Role.SPEAKER)
            .beside("crew-overlap"),
        NearMiss.of(
                "crew-overlap",
                "who speaks is not of the crew",
                (Role role) -> bruno(role, slot),
                Role.SPEAKER,
                Role.HOST)
            .beside("person-overlap"),
        NearMiss.of(
                "person-overlap",
                "that two sessions are in one room is said once",
                CleanEvent.and(session("twin", "11:30-12:00").build()),
                CleanEvent.and(session("twin", "11:30-12:00").room(HALL).build()))
            .beside("room-overlap"),
        NearMiss.of(
                "participant-twice",
                "she speaks for two countries",
                playing(LAB, french, speaker(CHLOE).toBuilder().country(DENMARK).build()),
                playing(LAB, french, french))
            .beside("speaker-language-unknown"));
  }
}
