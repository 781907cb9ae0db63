package org.conducteur.check;

import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.CITY;
import static org.conducteur.check.CleanEvent.HOSTS;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MC;
import static org.conducteur.check.CleanEvent.MICROPHONE;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.PAUSE;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.seats;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;

/** Equipment of which there is just enough. */
final class EquipmentNearMisses {
  private EquipmentNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(lists())
        .addAll(texts())
        .addAll(microphones())
        .addAll(stock())
        .addAll(twice())
        .addAll(words())
        .addAll(speaking())
        .build();
  }

  private static EquipmentNeed.Builder need(int quantity) {
    return EquipmentNeed.builder(MICROPHONE).quantity(quantity);
  }

  private static Event needing(String session, EquipmentNeed.Builder... needs) {
    return CleanEvent.with(
        session,
        s ->
            s.needs(
                ImmutableList.copyOf(needs).stream().map(EquipmentNeed.Builder::build).toList()));
  }

  private static ImmutableList<NearMiss> lists() {
    return ImmutableList.of(
        NearMiss.of(
            "equipment-without-quantity",
            "none may be what is needed",
            needing(LAB, need(0).perhaps(true)),
            needing(LAB, EquipmentNeed.builder(MICROPHONE).perhaps(true))),
        NearMiss.of(
            "same-equipment-name",
            "an oven begins like a microphone",
            EquipmentNearMisses::besideTheMicrophone,
            "Micro-ondes",
            "Micros"),
        NearMiss.of(
            "equipment-needed-twice",
            "some come from us and some from others",
            (PartyId supplier) -> needing(LAB, need(1), need(2).supplier(supplier)),
            HOSTS,
            CITY),
        NearMiss.of(
            "equipment-without-stock",
            "one session hands on to the next what it used",
            EquipmentNearMisses::inTurn,
            "11:30-12:00",
            "11:14-12:00"));
  }

  private static Event besideTheMicrophone(String name) {
    EquipmentId other = EquipmentId.of("other");
    return CleanEvent.within(
        ThingTroubles.owning(
            ThingTroubles.microphone().stock(6).build(),
            EquipmentItem.builder(other, name).build()),
        LAB,
        s -> s.needs(ImmutableList.of(EquipmentNeed.builder(other).quantity(1).build())));
  }

  private static Event inTurn(String slot) {
    return CleanEvent.within(
        ThingTroubles.owning(ThingTroubles.microphone().build()), LAB, s -> s.slot(slot(slot)));
  }

  private static ImmutableList<NearMiss> texts() {
    EquipmentNeed lectern = EquipmentNeed.builder(EquipmentId.of("lectern")).quantity(1).build();
    return ImmutableList.of(
        NearMiss.of(
            "equipment-in-text-not-needed",
            "the lab asks for it",
            ThingTroubles.naming(lectern),
            ThingTroubles.naming()),
        NearMiss.of(
                "equipment-in-text-not-needed",
                "what is not there is not asked for",
                EquipmentNearMisses::ofTheLectern,
                "On parle sans pupitre.",
                "On parle au pupitre.")
            .beside("never-used"),
        NearMiss.of(
                "equipment-in-text-not-needed",
                "what is not there is not asked for in English",
                EquipmentNearMisses::ofTheLectern,
                "No pupitre.",
                "The pupitre.")
            .beside("never-used"));
  }

  private static Event ofTheLectern(String words) {
    return CleanEvent.within(ThingTroubles.naming(), LAB, s -> s.contents(RichText.of(words)));
  }

  private static ImmutableList<NearMiss> microphones() {
    return ImmutableList.of(
        NearMiss.of(
            "too-few-microphones",
            "the session before leaves what it had",
            handedOn(need(2).until(SessionId.of(PANEL))),
            handedOn(need(2))),
        NearMiss.of(
            "no-microphone",
            "in a small audience people are heard without",
            EquipmentNearMisses::withoutMicrophone,
            79,
            80));
  }

  /** The talk has some, and the panel of three has one of its own. */
  private static Event handedOn(EquipmentNeed.Builder ofTheTalk) {
    return CleanEvent.within(
        needing(TALK, ofTheTalk), PANEL, s -> s.needs(ImmutableList.of(need(1).build())));
  }

  private static Event withoutMicrophone(int seats) {
    return CleanEvent.within(needing(TALK), TALK, s -> s.seating(seats(seats, 0)));
  }

  private static ImmutableList<NearMiss> stock() {
    String code = "equipment-beyond-stock";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "the stock may be used up",
            (Integer number) -> EquipmentTroubles.needing(number, Optional.empty()),
            3,
            4),
        NearMiss.of(
            code,
            "what is only possible is not taken from the stock",
            (Boolean perhaps) -> needing(LAB, need(4).perhaps(perhaps)),
            true,
            false),
        NearMiss.of(
            code,
            "what others bring along is not taken from the stock",
            (PartyId supplier) -> needing(LAB, need(4).supplier(supplier)),
            HOSTS,
            CITY),
        NearMiss.of(
            code,
            "what stays in a room is counted once there",
            needing(TALK, need(4).until(SessionId.of(PANEL))),
            needing(TALK, need(7).until(SessionId.of(PANEL)))),
        NearMiss.of(
            "equipment-until-before",
            "it stays until a session that is not over yet",
            (String until) -> EquipmentTroubles.needing(1, Optional.of(until)),
            PANEL,
            PAUSE));
  }

  private static ImmutableList<NearMiss> twice() {
    String code = "equipment-needed-twice";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "some may not be needed",
            (Boolean perhaps) -> needing(LAB, need(1), need(2).perhaps(perhaps)),
            true,
            false),
        NearMiss.of(
            code,
            "some stay longer",
            needing(LAB, need(1), need(2).until(SessionId.of(PANEL))),
            needing(LAB, need(1), need(2))));
  }

  private static ImmutableList<NearMiss> words() {
    String code = "equipment-in-text-not-needed";
    return ImmutableList.of(
        NearMiss.of(
                code,
                "what the public reads is not for the crew",
                CleanEvent.within(
                    ofTheLectern("On parle."),
                    LAB,
                    s -> s.summary(RichText.of("On parle au pupitre."))),
                ofTheLectern("On parle au pupitre."))
            .beside("never-used"),
        NearMiss.of(
                code,
                "one word for furniture has many meanings",
                EquipmentNearMisses::ofTheDesk,
                EquipmentKind.FURNITURE,
                EquipmentKind.STAGE)
            .beside("never-used"));
  }

  private static Event ofTheDesk(EquipmentKind kind) {
    Event event = ofTheLectern("On parle au pupitre.");
    return event.toBuilder()
        .equipment(
            event.equipment().stream()
                .map(item -> item.kind().isPresent() ? item.toBuilder().kind(kind).build() : item)
                .toList())
        .build();
  }

  private static ImmutableList<NearMiss> speaking() {
    return ImmutableList.of(
        NearMiss.of(
            "too-few-microphones",
            "nobody speaks into an oven",
            (String name) ->
                CleanEvent.within(
                    ThingTroubles.owning(
                        EquipmentItem.builder(MICROPHONE, name).stock(6).owner(CITY).build()),
                    PANEL,
                    s -> s.needs(ImmutableList.of(need(2).build()))),
            "Micro-ondes",
            "Microphones"),
        NearMiss.of(
                "too-few-microphones",
                "who has declined needs none",
                (ParticipationState state) ->
                    CleanEvent.within(
                        needing(PANEL, need(2)), PANEL, s -> s.participations(answered(s, state))),
                ParticipationState.DECLINED,
                ParticipationState.CONFIRMED)
            .beside("country-without-speaker"),
        NearMiss.of(
            "too-few-microphones",
            "who speaks in turn passes it on",
            (SessionKind kind) -> inTurn(kind),
            SessionKind.SPEECHES,
            SessionKind.ROUND_TABLE),
        NearMiss.of(
            "no-microphone",
            "at a workshop people stand around",
            (SessionKind kind) ->
                CleanEvent.within(withoutMicrophone(200), TALK, s -> s.kind(kind)),
            SessionKind.DEMONSTRATION,
            SessionKind.SPEECHES),
        NearMiss.of(
            "no-microphone",
            "the hall has some of its own",
            (String fixture) -> RoomNearMisses.fixed(withoutMicrophone(200), fixture),
            "Micros de salle",
            "Écran"));
  }

  private static List<Participation> answered(SessionBuilder session, ParticipationState state) {
    return session.build().participations().stream()
        .map(part -> part.who().equals(BRUNO) ? part.toBuilder().state(state).build() : part)
        .toList();
  }

  /** Two people, one microphone, no running order. */
  private static Event inTurn(SessionKind kind) {
    return CleanEvent.and(
        session("duo", "12:00-12:30")
            .kind(kind)
            .participations(ImmutableList.of(part(MC, Role.MODERATOR), speaker(CHLOE)))
            .needs(ImmutableList.of(need(1).build()))
            .build());
  }
}
