package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.document.Document;
import org.conducteur.document.Heading;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.DayId;
import org.conducteur.id.FigureId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.QuestionId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Person;
import org.conducteur.port.ReadingOrder;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Prompt;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;
import org.junit.jupiter.api.Test;

class HandoutTest {
  private static final PartyId ADA = PartyId.of("ada");
  private static final CountryId FR = CountryId.of("fr");
  private static final FigureId POPULATION = FigureId.of("population");

  private static final KeyFigure FRANCE =
      KeyFigure.builder(POPULATION, "Population", new BigDecimal("67750000"))
          .unit("habitants")
          .source(RichText.of("Insee"))
          .build();

  private static final Session OPENING =
      Session.builder(SessionId.of("opening"), "Discours introductifs")
          .kind(SessionKind.SPEECHES)
          .slot(Slot.of(DayTime.of(9, 0), DayTime.of(9, 45)))
          .lateStart(new Tolerance(DayTime.of(9, 15), RichText.of("si l'installation traîne")))
          .room(RoomId.of("hall"))
          .seating(
              new Seating(
                  Optional.of(200),
                  Optional.of(100),
                  RichText.EMPTY,
                  RichText.EMPTY,
                  Optional.empty()))
          .summary(RichText.of("Ce que le public lit."))
          .contents(RichText.of("Ce que l'équipe lit."))
          .notes(RichText.of("Ce que personne d'autre ne lit."))
          .runningOrder(
              ImmutableList.of(
                  RunningItem.builder("Mot d'accueil")
                      .kind(ItemKind.SPEECH)
                      .speakers(ImmutableList.of(ADA))
                      .length(Duration.ofMinutes(75))
                      .media(ImmutableList.of(MediaId.of("film")))
                      .build()))
          .media(ImmutableList.of(Media.builder(MediaId.of("film"), "Film").silent(true).build()))
          .participations(
              ImmutableList.of(
                  Participation.builder(ADA)
                      .role(Role.MC)
                      .state(ParticipationState.CONFIRMED)
                      .build()))
          .prompts(
              ImmutableList.of(
                  new Prompt(
                      RichText.of("Comment faire ?"),
                      Optional.of(ADA),
                      ImmutableList.of(),
                      RichText.of("si rien n'a été dit"))))
          .build();

  private static final Session BREAK =
      Session.builder(SessionId.of("pause"), "Pause-café")
          .kind(SessionKind.BREAK)
          .slot(Slot.parse("-10:00").orElseThrow())
          .build();

  private static Question question(String id, QuestionKind kind, Point... points) {
    return Question.builder(QuestionId.of(id))
        .text(RichText.of("Texte " + id))
        .kind(kind)
        .answers(ImmutableMap.of(FR, new Answer(ImmutableList.copyOf(points), RichText.EMPTY)))
        .build();
  }

  private static final Session INTERVIEW =
      Session.builder(SessionId.of("interview"), "Interview croisée")
          .slot(Slot.of(DayTime.of(10, 0), DayTime.of(11, 0)))
          .comparison(
              Comparison.builder()
                  .countries(ImmutableList.of(FR))
                  .questions(
                      ImmutableList.of(
                          question(
                              "territory",
                              QuestionKind.PREAMBLE,
                              Point.builder().figures(ImmutableList.of(POPULATION)).build()),
                          question(
                              "paths",
                              QuestionKind.QUESTION,
                              Point.builder()
                                  .text(RichText.of("Repérage"))
                                  .uncertain(true)
                                  .points(ImmutableList.of(Point.of("Diagnostic")))
                                  .build(),
                              Point.builder()
                                  .text(RichText.of("Et les jeunes ?"))
                                  .unanswered(true)
                                  .build())))
                  .passages(
                      ImmutableList.of(
                          new Passage(
                              Optional.empty(),
                              RichText.of("Les trois pays..."),
                              new Provenance(
                                  ProvenanceKind.AI_TOOL,
                                  "ChatGPT",
                                  RichText.EMPTY,
                                  Optional.empty(),
                                  Optional.empty()))))
                  .build())
          .build();

  private static final Event EVENT =
      Event.builder("Journée")
          .asOf(LocalDate.of(2023, 9, 20))
          .days(
              ImmutableList.of(
                  new Day(
                      DayId.of("j"),
                      Optional.of(LocalDate.of(2023, 10, 12)),
                      Optional.empty(),
                      Optional.empty())))
          .venues(
              ImmutableList.of(
                  Venue.builder("BLIDA")
                      .rooms(ImmutableList.of(Room.builder(RoomId.of("hall"), "Hall").build()))
                      .build()))
          .people(
              ImmutableList.of(
                  Person.builder(ADA, "Ada", "Exemple")
                      .function("Adjointe au maire")
                      .contacts(ImmutableList.of(new Contact(ContactKind.PHONE, "00 00")))
                      .build()))
          .countries(
              ImmutableList.of(
                  new CountryProfile(
                      FR, "France", Optional.empty(), ImmutableList.of(FRANCE), RichText.EMPTY)))
          .sessions(ImmutableList.of(OPENING, BREAK, INTERVIEW))
          .build();

  private static Document compose(String id, Locale language) {
    return Handouts.find(id).orElseThrow().compose(EVENT, language);
  }

  private static String shown(String id, Locale language) {
    return String.join("\n", ReadingOrder.of(compose(id, language)).shown())
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  @Test
  void a_fiche_has_the_head_that_organisers_know() {
    assertThat(shown("fiches", Locale.FRENCH))
        .contains("Horaire", "9 h 00 à 9 h 45")
        .contains("Démarrage possible jusqu’à 9 h 15 si l’installation traîne")
        .contains("Salle", "Hall")
        .contains("Nombre de places", "200 chaises, 100 en réserve");
  }

  @Test
  void a_fiche_shows_running_order_people_media_and_prompts() {
    assertThat(shown("fiches", Locale.FRENCH))
        .contains("Mot d’accueil", "1 h 15", "À l’écran : Film", "vidéo, sans le son")
        .contains("Ada EXEMPLE", "Adjointe au maire", "maître de cérémonie", "confirmé")
        .contains("Relance par Ada EXEMPLE", "si rien n’a été dit", "Comment faire ?");
  }

  @Test
  void a_bare_break_is_no_chapter() {
    Document fiches = compose("fiches", Locale.FRENCH);
    assertThat(
            fiches.body().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .map(heading -> Inline.plain(heading.content())))
        .containsExactly("Discours introductifs", "Interview croisée", "Logistique");
    assertThat(shown("fiches", Locale.FRENCH)).contains("Pause-café", "9 h 45 à 10 h 00");
  }

  @Test
  void a_comparison_numbers_questions_but_not_the_preamble() {
    assertThat(shown("fiches", Locale.FRENCH))
        .containsSubsequence(
            "Préambule",
            "Texte territory",
            "France",
            "Population : 67,75 millions d’habitants",
            "Question 1",
            "Texte paths",
            "Repérage",
            "(à confirmer)",
            "Diagnostic",
            "Et les jeunes ?",
            "(sans réponse à ce jour)");
  }

  @Test
  void what_a_program_made_says_so() {
    assertThat(shown("fiches", Locale.FRENCH))
        .containsSubsequence(
            "Texte produit par une intelligence artificielle : ChatGPT", "Les trois pays…");
  }

  @Test
  void the_programme_shows_the_public_what_it_may_see() {
    assertThat(shown("programme", Locale.FRENCH))
        .contains("Jeudi 12 octobre 2023", "9 h 00 à 9 h 45", "Ce que le public lit.")
        .contains("Ada EXEMPLE, Adjointe au maire (maître de cérémonie)")
        .doesNotContain("l’équipe", "personne d’autre", "confirmé", "00 00", "Relance", "ChatGPT");
  }

  @Test
  void both_speak_english() {
    assertThat(shown("fiches", Locale.UK))
        .contains("Running order", "09:00 to 09:45", "Question 1");
    assertThat(shown("programme", Locale.ENGLISH)).contains("Thursday 12 October 2023");
  }

  @Test
  void a_file_is_dated_by_its_event_and_says_its_language() {
    Document document = compose("fiches", Locale.FRENCH);
    assertThat(document.metadata().created()).isEqualTo("2023-09-20T00:00:00Z");
    assertThat(document.metadata().language()).isEqualTo(Locale.FRANCE);
    assertThat(document.furniture().footer()).contains("état au mercredi 20");
  }

  @Test
  void an_event_without_anything_is_still_a_document() {
    for (Handout handout : Handouts.list()) {
      Document document = handout.compose(Event.builder("").build(), Locale.FRENCH);
      assertThat(document.contents()).isEmpty();
      assertThat(document.body()).isEmpty();
    }
  }
}
