package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Direction;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.Venue;
import org.conducteur.logistics.Way;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.people.PrivacyNotice;
import org.conducteur.port.ReadingOrder;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.session.Request;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.text.RichText;
import org.conducteur.time.DayPart;
import org.conducteur.time.DayTime;
import org.conducteur.time.DeadlineNotation;
import org.junit.jupiter.api.Test;

/** What the booklet says of the data that only some events have. */
class FichesTellTest {
  private static final PartyId ADA = PartyId.of("ada");
  private static final PartyId TOWN = PartyId.of("town");

  /** With plain spaces, since typography is another matter. */
  private static ImmutableList<String> shown(String handout, Event event) {
    return ReadingOrder.of(Handouts.find(handout).orElseThrow().compose(event, Locale.FRENCH))
        .shown()
        .stream()
        .map(text -> text.replace('\u00A0', ' ').replace('\u202F', ' '))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> fiches(SessionBuilder session) {
    return shown(
        "fiches",
        Event.builder("Fête")
            .people(ImmutableList.of(Person.builder(ADA, "Ada", "Exemple").build()))
            .sessions(ImmutableList.of(session.build()))
            .build());
  }

  private static SessionBuilder session() {
    return Session.builder(SessionId.of("talk"), "Discours");
  }

  @Test
  void cues_stand_below_their_item_or_with_the_equipment() {
    ImmutableList<Cue> cues = ImmutableList.of(new Cue(CueKind.LIGHT, RichText.of("*noir* salle")));
    RunningItem item = RunningItem.builder("Mot d’accueil").cues(cues).build();
    assertThat(fiches(session().runningOrder(ImmutableList.of(item))))
        .containsSubsequence("Mot d’accueil", "Lumière : noir salle");
    assertThat(fiches(session().cues(cues))).containsSubsequence("Régie", "Lumière : noir salle");
  }

  @Test
  void whoever_has_to_be_there_early_is_told_when() {
    Participation ada = Participation.builder(ADA).arrival(DayTime.of(8, 30)).build();
    assertThat(fiches(session().participations(ImmutableList.of(ada))))
        .containsSubsequence("Ada EXEMPLE", "Arrivée à 8 h 30");
  }

  @Test
  void a_length_that_nobody_measured_is_said_in_words() {
    RunningItem item = RunningItem.builder("Film").vagueLength("quelques minutes").build();
    Media film = Media.builder(MediaId.of("film"), "Le film").vagueLength("assez long").build();
    Media titles =
        Media.builder(MediaId.of("titles"), "Titres").insteadOf(MediaId.of("film")).build();
    assertThat(
            fiches(
                session()
                    .runningOrder(ImmutableList.of(item))
                    .media(ImmutableList.of(film, titles))))
        .contains("quelques minutes", "vidéo, assez long", "À défaut de « Le film »");
  }

  @Test
  void a_request_says_who_gets_the_answer_and_that_a_draft_will_do() {
    Request request =
        Request.builder().what(RichText.of("Vos visuels")).by(ADA).draft(true).build();
    assertThat(fiches(session().requests(ImmutableList.of(request))))
        .containsSubsequence(
            "Vos visuels", "Une version provisoire suffit.", "Réponse à : Ada EXEMPLE");
  }

  @Test
  void provisions_are_in_the_booklet_and_in_the_programme() {
    Session talk =
        session()
            .provisions(
                ImmutableList.of(
                    new Provision(
                        ProvisionKind.INTERPRETING,
                        Optional.of("en"),
                        RichText.of("casques à l’entrée")),
                    new Provision(
                        ProvisionKind.OTHER, Optional.empty(), RichText.of("Gros claviers")),
                    new Provision(ProvisionKind.INDUCTION_LOOP, Optional.empty(), RichText.EMPTY)))
            .build();
    Event event = Event.builder("Fête").sessions(ImmutableList.of(talk)).build();
    assertThat(shown("fiches", event))
        .containsSubsequence(
            "Accessibilité",
            "Interprétation (anglais), casques à l’entrée",
            "Gros claviers",
            "Boucle magnétique");
    assertThat(shown("programme", event))
        .contains(
            "Interprétation (anglais), casques à l’entrée · Gros claviers · Boucle magnétique");
  }

  @Test
  void speakers_are_told_how_early_they_come_and_whom_they_call() {
    Event event =
        Event.builder("Fête")
            .organisations(
                ImmutableList.of(
                    Organisation.builder(TOWN, "Ville")
                        .contacts(ImmutableList.of(new Contact(ContactKind.PHONE, "01 99 00 12")))
                        .build()))
            .contact(TOWN)
            .arrivalLead(Duration.ofMinutes(45))
            .build();
    assertThat(shown("fiches", event))
        .containsSubsequence(
            "Intervenants",
            "Arrivée",
            "45 min avant le début de leur séance",
            "Contact",
            "Ville, 01 99 00 12");
    assertThat(shown("programme", event)).noneMatch(text -> text.contains("01 99"));
  }

  @Test
  void a_task_says_at_what_time_of_its_day_it_is_done() {
    Task task =
        Task.builder(TaskId.of("open"), "Ouvrir")
            .due(DeadlineNotation.parse("D-1").orElseThrow())
            .at(DayTime.of(14, 0))
            .dayPart(DayPart.AFTERNOON)
            .build();
    assertThat(shown("fiches", Event.builder("Fête").tasks(ImmutableList.of(task)).build()))
        .contains("la veille, 14 h 00, l’après-midi");
  }

  @Test
  void signs_that_show_the_way_are_listed_with_their_venue() {
    RoomId hall = RoomId.of("hall");
    Venue venue =
        Venue.builder("Halle")
            .rooms(ImmutableList.of(Room.builder(hall, "Grande salle").build()))
            .directions(
                ImmutableList.of(
                    new Direction(
                        "Plénières", Way.AHEAD, Optional.of(hall), Optional.of("hall d’entrée"))))
            .build();
    assertThat(shown("fiches", Event.builder("Fête").venues(ImmutableList.of(venue)).build()))
        .containsSubsequence("Plénières", "tout droit", "Grande salle", "hall d’entrée");
  }

  @Test
  void the_notice_on_personal_data_names_the_organiser_unless_it_says_another() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .purpose(RichText.of("Tenir la liste des présents."))
            .contact("dpo@ville.example")
            .build();
    Event event =
        Event.builder("Fête")
            .organisations(ImmutableList.of(Organisation.builder(TOWN, "Ville").build()))
            .organiser(TOWN)
            .privacy(notice)
            .build();
    assertThat(shown("fiches", event))
        .containsSubsequence(
            "Protection des données",
            "Responsable du traitement",
            "Ville",
            "Finalité",
            "Tenir la liste des présents.",
            "Contact",
            "dpo@ville.example")
        .doesNotContain("Conservation");
  }
}
