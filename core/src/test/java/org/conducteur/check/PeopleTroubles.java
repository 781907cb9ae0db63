package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.CITY;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.HOSTS;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MC;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.speaker;
import static org.conducteur.check.CleanEvent.time;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.PrivacyNotice;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Prompt;
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.session.Role;
import org.conducteur.text.RichText;

/** People and their parts gone wrong. */
final class PeopleTroubles {
  private PeopleTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder()
        .addAll(parts())
        .addAll(prompts())
        .addAll(names())
        .build();
  }

  static Event playing(String session, Participation... parts) {
    return CleanEvent.with(session, s -> s.participations(ImmutableList.copyOf(parts)));
  }

  private static ImmutableList<Trouble> parts() {
    return ImmutableList.of(
        Trouble.of("session-without-participants", "/sessions/lab/participations", playing(LAB)),
        Trouble.of(
            "interview-without-moderator",
            "/sessions/panel/participations",
            playing(PANEL, speaker(ANNA), speaker(BRUNO))),
        Trouble.of(
            "speaker-not-confirmed",
            "/sessions/lab/participations/0/state",
            playing(LAB, speaker(CHLOE).toBuilder().state(ParticipationState.ASKED).build())),
        Trouble.of(
            "declined-in-running-order",
            "/sessions/talk/runningOrder/1/speakers",
            playing(
                TALK,
                part(MC, Role.MC),
                speaker(ANNA).toBuilder().state(ParticipationState.DECLINED).build())),
        Trouble.of(
            "speaker-not-listed",
            "/sessions/talk/runningOrder/1/speakers",
            "Anna MARTIN",
            playing(TALK, part(MC, Role.MC))),
        Trouble.of(
            "arrival-after-start",
            "/sessions/lab/participations/0/arrival",
            "09:45",
            playing(LAB, speaker(CHLOE).toBuilder().arrival(time("19:45")).build())),
        Trouble.of(
            "privacy-notice-incomplete",
            "/privacy/retention",
            CleanEvent.event().toBuilder()
                .privacy(notice().toBuilder().retention(RichText.EMPTY).build())
                .build()),
        Trouble.of(
            "contact-unreachable",
            "/contact",
            CleanEvent.event().toBuilder().contact(CHLOE).build()),
        Trouble.of(
            "interpreting-without-language",
            "/sessions/talk/provisions/0/language",
            CleanEvent.with(
                TALK,
                s ->
                    s.provisions(
                        ImmutableList.of(
                            new Provision(
                                ProvisionKind.INTERPRETING, Optional.empty(), RichText.EMPTY))))),
        Trouble.of(
            "participant-twice",
            "/sessions/lab/participations/1",
            "",
            playing(LAB, speaker(CHLOE), speaker(CHLOE))),
        Trouble.of(
            "country-without-speaker",
            "/sessions/panel/participations",
            playing(
                PANEL,
                part(MC, Role.MC),
                speaker(BRUNO),
                Participation.builder(ANNA).country(FRANCE).build())),
        Trouble.of(
            "speaker-of-other-language",
            "/sessions/lab/participations/0",
            CleanEvent.with(CHLOE, p -> p.languages(ImmutableList.of("da", "en")))));
  }

  private static PrivacyNotice notice() {
    return CleanEvent.event().privacy().orElseThrow();
  }

  private static ImmutableList<Trouble> prompts() {
    RichText words = RichText.of("Et chez vous ?");
    RichText condition = RichText.of("s’il reste du temps");
    return ImmutableList.of(
        Trouble.of(
            "addressee-not-listed",
            "/sessions/lab/prompts/0/by",
            prompting(new Prompt(words, Optional.of(MC), ImmutableList.of(CHLOE), condition))),
        Trouble.of(
            "prompt-without-author",
            "/sessions/lab/prompts/0/by",
            prompting(new Prompt(words, Optional.empty(), ImmutableList.of(CHLOE), condition))),
        Trouble.of(
            "prompt-without-condition",
            "/sessions/lab/prompts/0/condition",
            prompting(new Prompt(words, Optional.of(CHLOE), ImmutableList.of(), RichText.EMPTY))));
  }

  static Event prompting(Prompt prompt) {
    return CleanEvent.with(LAB, s -> s.prompts(ImmutableList.of(prompt)));
  }

  /** The town that organises, and another organisation. */
  static Event withTown(String name) {
    return CleanEvent.event().toBuilder()
        .organisations(
            ImmutableList.of(
                Organisation.builder(CITY, "Ville de Metz").build(),
                Organisation.builder(PartyId.of("ville"), name).build()))
        .build();
  }

  /** The great hall, and another one. */
  static Event withSecondHall(String name) {
    return CleanEvent.event().toBuilder()
        .venues(
            ImmutableList.of(
                Venue.builder("Halle")
                    .rooms(
                        ImmutableList.of(
                            Room.builder(HALL, "Grande salle").build(),
                            Room.builder(RoomId.of("hall-2"), name).build()))
                    .build()))
        .build();
  }

  private static ImmutableList<Trouble> names() {
    Event event = CleanEvent.event();
    return ImmutableList.of(
        Trouble.of(
            "group-without-number",
            "/groups/hosts/headCount",
            event.toBuilder()
                .groups(ImmutableList.of(Group.builder(HOSTS, "Service du protocole").build()))
                .build()),
        Trouble.of("same-name", "/organisations/ville", withTown("VILLE-DE-METZ")),
        Trouble.of(
            "same-name",
            "/people/bruno",
            CleanEvent.with(BRUNO, p -> p.givenName("A.").surname("MARTIN"))),
        Trouble.of("same-room-name", "/venues/0/rooms/hall-2/name", withSecondHall("grande Salle")),
        Trouble.of(
            "surname-in-capitals",
            "/people/bruno/surname",
            "De La Forêt-Noire",
            CleanEvent.with(BRUNO, p -> p.surname("DE LA FORÊT-NOIRE"))),
        Trouble.of(
            "blank-name", "/people/bruno/surname", CleanEvent.with(BRUNO, p -> p.surname(" "))),
        Trouble.of(
            "contact-malformed",
            "/people/bruno/contacts/0/value",
            CleanEvent.with(
                BRUNO,
                p ->
                    p.contacts(
                        ImmutableList.of(new Contact(ContactKind.EMAIL, "bruno.example.org"))))),
        Trouble.of(
            "contact-malformed",
            "/people/bruno/contacts/0/value",
            "bruno@example.org",
            CleanEvent.with(
                BRUNO,
                p ->
                    p.contacts(
                        ImmutableList.of(
                            new Contact(ContactKind.EMAIL, " mailto:bruno@example.org;"))))));
  }
}
