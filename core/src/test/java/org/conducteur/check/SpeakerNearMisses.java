package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.CITY;
import static org.conducteur.check.CleanEvent.HOSTS;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MC;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.speaker;
import static org.conducteur.check.CleanEvent.task;
import static org.conducteur.check.PeopleNearMisses.in;
import static org.conducteur.check.PeopleTroubles.playing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Group;
import org.conducteur.people.PrivacyNotice;
import org.conducteur.session.Brief;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Prompt;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.text.RichText;

/** People of whom just enough is known, and who know just enough. */
final class SpeakerNearMisses {
  private SpeakerNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(states())
        .addAll(listing())
        .addAll(preparation())
        .addAll(knowing())
        .addAll(addressees())
        .addAll(telling())
        .build();
  }

  private static ImmutableList<NearMiss> states() {
    return ImmutableList.of(
        NearMiss.of(
            "speaker-not-confirmed",
            "who has declined has answered",
            (ParticipationState state) -> playing(LAB, speaker(CHLOE), in(MC, state)),
            ParticipationState.DECLINED,
            ParticipationState.ASKED),
        NearMiss.of(
            "participation-state-unknown",
            "who notes who declined need not note who comes",
            (ParticipationState state) -> playing(LAB, speaker(CHLOE), in(ANNA, state)),
            ParticipationState.DECLINED,
            ParticipationState.CONFIRMED),
        NearMiss.of(
            "participation-state-unknown",
            "nobody asks the hosts",
            SpeakerNearMisses::confirmed,
            ImmutableSet.of(MC, ANNA, BRUNO, CHLOE),
            ImmutableSet.of(MC, ANNA, CHLOE)),
        NearMiss.of(
            "declined-in-running-order",
            "she will not speak for her town, but she comes",
            playing(
                TALK,
                part(MC, Role.MC),
                in(ANNA, ParticipationState.DECLINED).toBuilder().onBehalfOf(CITY).build(),
                speaker(ANNA)),
            playing(
                TALK,
                part(MC, Role.MC),
                in(ANNA, ParticipationState.DECLINED).toBuilder().onBehalfOf(CITY).build())));
  }

  /** All of these have confirmed. */
  private static Event confirmed(Set<PartyId> who) {
    Event event = CleanEvent.event();
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(
                    s ->
                        s.toBuilder()
                            .participations(
                                s.participations().stream()
                                    .map(part -> who.contains(part.who()) ? confirmed(part) : part)
                                    .toList())
                            .build())
                .toList())
        .build();
  }

  private static Participation confirmed(Participation part) {
    return part.toBuilder().state(ParticipationState.CONFIRMED).build();
  }

  private static ImmutableList<NearMiss> listing() {
    return ImmutableList.of(
        NearMiss.of(
            "speaker-not-listed",
            "a group comes on stage without being announced",
            SpeakerNearMisses::opening,
            HOSTS,
            CHLOE),
        NearMiss.of(
            "named-but-not-participant",
            "somebody has to remember her",
            CleanEvent.with(LAB, s -> s.remarks(RichText.of("Rappeler Anna MARTIN."))),
            CleanEvent.with(LAB, s -> s.contents(RichText.of("Rappeler Anna MARTIN.")))),
        NearMiss.of(
            "named-but-not-participant",
            "who supplies the film is named with it",
            SpeakerNearMisses::suppliedBy,
            ANNA,
            BRUNO));
  }

  private static Event opening(PartyId who) {
    RunningItem music = RunningItem.builder("Ouverture").speakers(ImmutableList.of(who)).build();
    return CleanEvent.with(
        TALK,
        s ->
            s.runningOrder(
                ImmutableList.<RunningItem>builder()
                    .add(music)
                    .addAll(s.build().runningOrder())
                    .build()));
  }

  private static Event suppliedBy(PartyId who) {
    return CleanEvent.with(
        LAB,
        s ->
            s.contents(RichText.of("Le film vient d’Anna MARTIN."))
                .media(ImmutableList.of(CleanEvent.film().supplier(who).build())));
  }

  private static ImmutableList<NearMiss> preparation() {
    return ImmutableList.of(
        NearMiss.of(
            "speaker-without-brief",
            "a workshop is not spoken at",
            SpeakerTroubles.briefed(TALK, PANEL),
            SpeakerTroubles.briefed(TALK, LAB)),
        NearMiss.of(
            "contact-unreachable",
            "a telephone is enough",
            SpeakerNearMisses::calling,
            ImmutableList.of(new Contact(ContactKind.PHONE, "03 87 00 00 00")),
            ImmutableList.of()),
        NearMiss.of(
            "privacy-notice-incomplete",
            "whoever is named as in charge need not organise",
            unorganised(
                CleanEvent.event().privacy().orElseThrow().toBuilder().controller(CITY).build()),
            unorganised(CleanEvent.event().privacy().orElseThrow())));
  }

  private static Event calling(ImmutableList<Contact> contacts) {
    return CleanEvent.with(CHLOE, p -> p.contacts(contacts)).toBuilder().contact(CHLOE).build();
  }

  /** A notice in an event of nobody. */
  private static Event unorganised(PrivacyNotice notice) {
    Event event = CleanEvent.event();
    return Event.builder(event.title())
        .days(event.days())
        .organisations(event.organisations())
        .tasks(event.tasks())
        .privacy(notice)
        .build();
  }

  private static ImmutableList<NearMiss> knowing() {
    return ImmutableList.of(
        NearMiss.of(
            "person-without-function",
            "a master of ceremonies needs none",
            (PartyId who) -> CleanEvent.with(who, p -> p.function("")),
            MC,
            ANNA),
        NearMiss.of(
            "person-without-function",
            "it is said where she speaks",
            CleanEvent.within(
                CleanEvent.with(CHLOE, p -> p.function("")),
                LAB,
                s ->
                    s.participations(
                        ImmutableList.of(
                            speaker(CHLOE).toBuilder().function("Réparatrice").build()))),
            CleanEvent.with(CHLOE, p -> p.function(""))),
        NearMiss.of(
            "group-without-number",
            "how many of them work behind does not matter",
            SpeakerNearMisses::helped,
            HOSTS,
            PartyId.of("helpers")));
  }

  /** A group of unknown number has something to do, and another group receives people. */
  private static Event helped(PartyId host) {
    PartyId helpers = PartyId.of("helpers");
    Event event =
        CleanEvent.with(
            CleanEvent.WELCOME, s -> s.participations(ImmutableList.of(part(host, Role.HOST))));
    return event.toBuilder()
        .groups(
            ImmutableList.<Group>builder()
                .addAll(event.groups())
                .add(Group.builder(helpers, "Équipe technique").build())
                .build())
        .tasks(
            ImmutableList.of(
                task("rent", -3).toBuilder().owners(ImmutableList.of(helpers)).build()))
        .build();
  }

  private static ImmutableList<NearMiss> addressees() {
    RichText words = RichText.of("Et chez vous ?");
    RichText condition = RichText.of("s’il reste du temps");
    Optional<PartyId> chloe = Optional.of(CHLOE);
    return ImmutableList.of(
        NearMiss.of(
            "addressee-not-listed",
            "who speaks for the town is the town",
            SpeakerNearMisses::askingTheTown,
            speaker(CHLOE).toBuilder().onBehalfOf(CITY).build(),
            speaker(CHLOE)),
        NearMiss.of(
            "prompt-without-author",
            "a prompt may be for all",
            PeopleTroubles.prompting(new Prompt(words, chloe, ImmutableList.of(), condition)),
            PeopleTroubles.prompting(
                new Prompt(words, Optional.empty(), ImmutableList.of(CHLOE), condition))),
        NearMiss.of(
            "prompt-without-condition",
            "one word is a condition",
            (String when) ->
                PeopleTroubles.prompting(
                    new Prompt(words, chloe, ImmutableList.of(CHLOE), RichText.of(when))),
            "toujours",
            "  "));
  }

  private static Event askingTheTown(Participation part) {
    Prompt prompt =
        new Prompt(
            RichText.of("Et la ville ?"),
            Optional.of(CHLOE),
            ImmutableList.of(CITY),
            RichText.of("s’il reste du temps"));
    return CleanEvent.with(
        LAB, s -> s.participations(ImmutableList.of(part)).prompts(ImmutableList.of(prompt)));
  }

  private static ImmutableList<NearMiss> telling() {
    return ImmutableList.of(
        NearMiss.of(
            "speaker-without-brief",
            "a brief for the one who speaks is enough",
            SpeakerNearMisses::told,
            ANNA,
            MC),
        NearMiss.of(
                "person-without-function",
                "who has declined need not be introduced",
                (ParticipationState state) ->
                    CleanEvent.within(
                        CleanEvent.with(CHLOE, p -> p.function("")),
                        LAB,
                        s -> s.participations(ImmutableList.of(in(CHLOE, state)))),
                ParticipationState.DECLINED,
                ParticipationState.CONFIRMED)
            .beside("session-without-participants"));
  }

  /** All know how to speak in the panel, and one in the talk. */
  private static Event told(PartyId who) {
    Brief brief = new Brief(ImmutableList.of(who), RichText.of("Dix minutes, debout."));
    return CleanEvent.within(
        SpeakerTroubles.briefed(PANEL), TALK, s -> s.briefs(ImmutableList.of(brief)));
  }
}
