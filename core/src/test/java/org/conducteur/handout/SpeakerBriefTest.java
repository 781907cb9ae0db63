package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.document.Document;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.DayId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.QuestionId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageSetup;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.people.Visibility;
import org.conducteur.session.Brief;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.DeadlineNotation;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;
import org.junit.jupiter.api.Test;

class SpeakerBriefTest {
  private static final PartyId ADA = PartyId.of("ada");
  private static final PartyId BOB = PartyId.of("bob");
  private static final PartyId TOWN = PartyId.of("town");
  private static final CountryId HILL = CountryId.of("hill");
  private static final CountryId PLAIN = CountryId.of("plain");

  private static Request request(String what, PartyId to, String due, RequestState state) {
    return Request.builder()
        .what(RichText.of(what))
        .to(ImmutableList.of(to))
        .due(DeadlineNotation.parse(due).orElseThrow())
        .state(state)
        .build();
  }

  private static Answer answer(String sure, String unsure) {
    return new Answer(
        ImmutableList.of(
            Point.of(sure), Point.builder().text(RichText.of(unsure)).uncertain(true).build()),
        RichText.of("note de travail"));
  }

  private static final Comparison COMPARISON =
      Comparison.builder()
          .countries(ImmutableList.of(HILL, PLAIN))
          .questions(
              ImmutableList.of(
                  Question.builder(QuestionId.of("q"))
                      .text(RichText.of("Que faites-vous ?"))
                      .time(Duration.ofMinutes(6))
                      .answers(
                          ImmutableMap.of(
                              HILL,
                              answer("Un bus", "Deux bus"),
                              PLAIN,
                              answer("Un bateau", "Deux bateaux")))
                      .build()))
          .framing(RichText.of("On ne cherche pas de vainqueur."))
          .build();

  private static final Session TALK =
      Session.builder(SessionId.of("talk"), "Regards croisés")
          .slot(Slot.parse("11:00-12:00").orElseThrow())
          .lateEnd(new Tolerance(DayTime.of(12, 15), RichText.of("si nécessaire")))
          .room(RoomId.of("hall"))
          .stage(
              new StageSetup(
                  Optional.empty(),
                  ImmutableList.of(new StageElement("pupitre", Optional.of(1))),
                  RichText.EMPTY))
          .runningOrder(
              ImmutableList.of(
                  RunningItem.builder("Accueil")
                      .speakers(ImmutableList.of(BOB))
                      .length(Duration.ofMinutes(10))
                      .build(),
                  RunningItem.builder("Exposé")
                      .speakers(ImmutableList.of(BOB, ADA))
                      .length(Duration.ofMinutes(20))
                      .build()))
          .participations(
              ImmutableList.of(
                  Participation.builder(ADA)
                      .country(HILL)
                      .onBehalfOf(TOWN)
                      .mission(RichText.of("Répond en français"))
                      .build(),
                  Participation.builder(BOB).role(Role.MODERATOR).build()))
          .comparison(COMPARISON)
          .briefs(
              ImmutableList.of(
                  new Brief(ImmutableList.of(), RichText.of("Parlez lentement.")),
                  new Brief(ImmutableList.of(ADA), RichText.of("Ada, citez le bus.")),
                  new Brief(ImmutableList.of(BOB), RichText.of("Bob, relancez-la."))))
          .requests(
              ImmutableList.of(
                  request("Envoyer le texte", ADA, "2026-05-20", RequestState.OPEN),
                  request("Envoyer le portrait", ADA, "asap", RequestState.OPEN),
                  request("Dire l'heure", ADA, "asap", RequestState.DONE),
                  request("Chanter", ADA, "asap", RequestState.CANCELLED),
                  request("Envoyer les questions", BOB, "asap", RequestState.OPEN)))
          .media(
              ImmutableList.of(
                  Media.builder(MediaId.of("slides"), "Diapositives")
                      .supplier(ADA)
                      .due(DeadlineNotation.parse("mid-05").orElseThrow())
                      .build(),
                  Media.builder(MediaId.of("film"), "Film")
                      .supplier(BOB)
                      .due(DeadlineNotation.parse("early-05").orElseThrow())
                      .build()))
          .prompts(
              ImmutableList.of(
                  new Prompt(
                      RichText.of("Et le prix ?"),
                      Optional.of(BOB),
                      ImmutableList.of(ADA),
                      RichText.EMPTY)))
          .notes(RichText.of("elle est timide"))
          .remarks(RichText.of("remarque"))
          .build();

  private static final Event EVENT =
      Event.builder("Journée")
          .organiser(TOWN)
          .arrivalLead(Duration.ofMinutes(30))
          .days(
              ImmutableList.of(
                  new Day(
                      DayId.of("d"),
                      Optional.of(LocalDate.of(2026, 5, 30)),
                      Optional.empty(),
                      Optional.empty())))
          .venues(
              ImmutableList.of(
                  Venue.builder("Maison")
                      .address("1, place du Gué")
                      .access(RichText.of("Tram B"))
                      .rooms(
                          ImmutableList.of(
                              Room.builder(RoomId.of("hall"), "Hall")
                                  .accessibility(RichText.of("de plain-pied"))
                                  .build()))
                      .build()))
          .organisations(
              ImmutableList.of(
                  Organisation.builder(TOWN, "Ville")
                      .contacts(
                          ImmutableList.of(
                              new Contact(ContactKind.EMAIL, "ville@rivombre.example")))
                      .build()))
          .people(
              ImmutableList.of(
                  Person.builder(ADA, "Ada", "Exemple").function("Présidente").build(),
                  Person.builder(BOB, "Bob", "Modèle")
                      .contacts(ImmutableList.of(new Contact(ContactKind.PHONE, "06 39 98 00 99")))
                      .build()))
          .countries(
              ImmutableList.of(
                  new CountryProfile(
                      HILL, "Montagne", Optional.empty(), ImmutableList.of(), RichText.EMPTY),
                  new CountryProfile(
                      PLAIN, "Plaine", Optional.empty(), ImmutableList.of(), RichText.EMPTY)))
          .sessions(ImmutableList.of(TALK))
          .build();

  private static final String HERS = Shown.text("brief", EVENT, "ada");

  @Test
  void it_says_when_to_arrive_where_and_whom_to_call() {
    assertThat(HERS)
        .containsSubsequence("Ada EXEMPLE", "Présidente, Ville", "samedi 30 mai 2026")
        .containsSubsequence("Maison, 1, place du Gué", "Tram B", "Hall – de plain-pied")
        .contains("ville@rivombre.example")
        .containsSubsequence("Arrivée", "à 10 h 30", "11 h 00 à 12 h 00")
        .contains("Jusqu’à 12 h 15 si nécessaire");
  }

  @Test
  void it_says_what_she_does_with_whom_and_on_which_stage() {
    assertThat(HERS)
        .contains("Intervention · Pour Ville", "Répond en français", "1 pupitre")
        .contains("Bob MODÈLE (animation)")
        .contains("vers 11 h 10 – Exposé (20 min)");
  }

  @Test
  void her_own_items_are_marked_in_words() {
    assertThat(HERS).containsSubsequence("Accueil", "Bob MODÈLE", "Exposé", "Vous, Bob MODÈLE");
  }

  @Test
  void what_to_send_is_a_list_with_deadlines_the_most_urgent_first() {
    assertThat(HERS)
        .containsSubsequence(
            "À nous envoyer",
            "Envoyer le portrait",
            "Échéance : dès que possible",
            "Diapositives",
            "Échéance : mi-mai",
            "Envoyer le texte",
            "Échéance : mercredi 20 mai 2026",
            "Déjà reçu",
            "Dire l’heure")
        .doesNotContain("Chanter");
  }

  @Test
  void she_reads_what_is_told_to_her_or_to_all_and_nothing_told_to_others() {
    assertThat(HERS)
        .contains("Parlez lentement.", "Ada, citez le bus.")
        .doesNotContain(
            "relancez",
            "Envoyer les questions",
            "prix",
            "timide",
            "remarque",
            "06 39",
            "Échéance : début");
    assertThat(Shown.text("brief", EVENT, "bob"))
        .contains("Parlez lentement.", "Bob, relancez-la.", "Envoyer les questions")
        .doesNotContain("Ada, citez", "Envoyer le texte", "Envoyer le portrait", "mi-mai");
  }

  @Test
  void she_reads_the_answers_of_her_own_country_also_where_they_are_to_be_confirmed() {
    assertThat(HERS)
        .containsSubsequence(
            "Les questions, et les réponses préparées pour : Montagne",
            "Question 1 – Que faites-vous ?",
            "Ordre de parole : Montagne, Plaine · 6 min par réponse",
            "Un bus",
            "Deux bus",
            "(à confirmer)",
            "Éléments de cadrage",
            "vainqueur")
        .doesNotContain("bateau", "note de travail");
  }

  @Test
  void who_speaks_for_no_country_reads_the_questions_alone() {
    assertThat(Shown.text("brief", EVENT, "bob"))
        .contains("Les questions\n", "Que faites-vous ?")
        .doesNotContain("bus\n", "bateau");
  }

  @Test
  void who_is_there_twice_finds_both_sessions_at_the_top() {
    Session second =
        Session.builder(SessionId.of("second"), "Clôture")
            .slot(Slot.parse("15:00-16:00").orElseThrow())
            .participations(ImmutableList.of(Participation.builder(ADA).build()))
            .build();
    Event event = EVENT.toBuilder().sessions(ImmutableList.of(TALK, second)).build();

    assertThat(Shown.text("brief", event, "ada"))
        .containsSubsequence(
            "Quand",
            "samedi 30 mai 2026, 11 h 00 à 12 h 00 – Regards croisés",
            "samedi 30 mai 2026, 15 h 00 à 16 h 00 – Clôture",
            "Où");
  }

  @Test
  void there_is_a_brief_for_each_speaker_and_each_begins_a_page() {
    assertThat(Shown.handout("brief").isPersonal()).isTrue();
    assertThat(Shown.handout("brief").subjects(EVENT))
        .extracting(Subject::id)
        .containsExactly("ada", "bob");
    assertThat(Shown.headings(Shown.document("brief", EVENT)))
        .contains("Ada EXEMPLE", "Bob MODÈLE");
    assertThat(Shown.handout("brief").hasContent(Event.builder("").build())).isFalse();
  }

  @Test
  void a_session_without_anything_makes_a_brief_too() {
    Session bare =
        Session.builder(SessionId.of("bare"), "")
            .participations(ImmutableList.of(Participation.builder(ADA).build()))
            .build();
    Event event =
        Event.builder("🎉 مرحبا")
            .people(ImmutableList.of(Person.builder(ADA, "", "").build()))
            .sessions(ImmutableList.of(bare))
            .build();

    assertThat(Shown.text("brief", event, "ada")).contains("Merci de prendre part");
  }

  @Test
  void in_one_file_each_brief_says_the_same_as_alone() {
    Session before =
        Session.builder(SessionId.of("before"), "Avant")
            .room(RoomId.of("hall"))
            .slot(Slot.parse("09:00-10:40").orElseThrow())
            .build();
    Session implied = TALK.toBuilder().slot(Slot.parse("-12:00").orElseThrow()).build();
    for (Event event :
        List.of(
            EVENT.toBuilder().sessions(ImmutableList.of(before, implied)).build(),
            EVENT.toBuilder().sessions(ImmutableList.of(before, implied, implied)).build())) {
      Document all = Shown.document("brief", event);

      assertThat(all.body())
          .isEqualTo(
              ImmutableList.builder()
                  .addAll(Shown.document("brief", event, "ada").body())
                  .addAll(Shown.document("brief", event, "bob").body())
                  .build());
      assertThat(Shown.text(all)).contains("10 h 40 à 12 h 00");
    }
  }

  @Test
  void what_the_event_hides_stays_hidden_where_an_id_is_there_twice() {
    Session other = TALK.toBuilder().participations(ImmutableList.of()).build();
    Event event =
        EVENT.toBuilder()
            .sessions(ImmutableList.of(other, TALK))
            .audiences(ImmutableMap.of(Pointer.parse("/sessions/talk/notes"), Visibility.PUBLIC))
            .build();

    assertThat(Shown.text(Shown.document("brief", event))).doesNotContain("timide");
  }

  @Test
  void five_hundred_speakers_of_a_thousand_sessions_have_a_brief_each() {
    List<Person> people =
        IntStream.range(0, 500)
            .mapToObj(i -> Person.builder(PartyId.of("p" + i), "Ada", "E" + i).build())
            .toList();
    List<Session> sessions =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    TALK.toBuilder()
                        .id(SessionId.of("s" + i))
                        .participations(
                            ImmutableList.of(
                                Participation.builder(PartyId.of("p" + i % 500)).build()))
                        .build())
            .toList();
    Document all =
        Shown.document("brief", EVENT.toBuilder().people(people).sessions(sessions).build());

    assertThat(Shown.headings(all).stream().filter(title -> title.startsWith("Ada E")))
        .hasSize(500);
  }
}
