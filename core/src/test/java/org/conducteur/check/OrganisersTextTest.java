package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.country.Answer;
import org.conducteur.country.CommonGround;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.event.Event;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.id.PartyId;
import org.conducteur.id.QuestionId;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.StationId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Request;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

/** An event with the kinds of mistakes that sheets written by hand have; all of it is made up. */
class OrganisersTextTest {
  private static final CountryId NORTH = CountryId.of("nord");
  private static final CountryId SOUTH = CountryId.of("sud");
  private static final RoomId HALL = RoomId.of("hall");

  private static PartyId party(String id) {
    return PartyId.of(id);
  }

  private static Slot slot(String text) {
    return Slot.parse(text).orElseThrow();
  }

  private static KeyFigure figure(String id, String label, long value) {
    return KeyFigure.builder(FigureId.of(id), label, BigDecimal.valueOf(value)).build();
  }

  private static Session speeches() {
    return Session.builder(SessionId.of("discours"), "Discours introductifs")
        .kind(SessionKind.SPEECHES)
        .slot(slot("09:00-09:45"))
        .room(HALL)
        .contents(
            RichText.of(
                "Démarrage à 19h15 possible. Introduction : F.TORVAL + vidéo de quelques minutes"
                    + "\n\nA l'écoute des demandes : Paule RIVESALT pour l'Amnu, le jeudi 13 octobre"))
        .participations(
            ImmutableList.of(Participation.builder(party("torval")).role(Role.MC).build()))
        .build();
  }

  private static Session solidarity() {
    return Session.builder(SessionId.of("solidaire"), "Présentation de Puce Solidaire")
        .kind(SessionKind.PRESENTATION)
        .slot(slot("09:45-10:15"))
        .room(HALL)
        .contents(RichText.of("L'association PUCE-SOLIDAIRE et l'Etat."))
        .requests(
            ImmutableList.of(
                Request.builder()
                    .what(RichText.of("Envoyer vos visuels"))
                    .due(new Deadline.InMonth(Deadline.MonthPart.MID, Optional.empty(), 9))
                    .build(),
                Request.builder()
                    .what(RichText.of("Dire vos fonctions"))
                    .due(new Deadline.AsSoonAsPossible())
                    .build()))
        .participations(ImmutableList.of(Participation.builder(party("rivesalt")).build()))
        .build();
  }

  private static Session interview() {
    KeyFigure half =
        KeyFigure.builder(
                FigureId.of("moitie"),
                "Communes du Sud qui partagent la ligne",
                BigDecimal.valueOf(50))
            .unit("%")
            .base("des communes")
            .words("la moitié")
            .build();
    KeyFigure range =
        KeyFigure.builder(FigureId.of("loin"), "Public éloigné", BigDecimal.valueOf(20))
            .upTo(BigDecimal.valueOf(50))
            .unit("%")
            .source(RichText.of("selon les études"))
            .build();
    Question question =
        Question.builder(QuestionId.of("q1"))
            .text(RichText.of("Quels sont les parcours types ?"))
            .answers(
                ImmutableMap.of(
                    NORTH,
                    CleanEvent.answer("Orientation vers une procédure d’urgence."),
                    SOUTH,
                    new Answer(
                        ImmutableList.of(
                            Point.of("Orientation vers une procédure d’urgence"),
                            Point.of("Un \"Public Price of Digitalization\""),
                            Point.of("Quelques chiffres clés ?")),
                        RichText.EMPTY)))
            .build();
    return Session.builder(SessionId.of("croisee"), "Interview croisée")
        .kind(SessionKind.INTERVIEW)
        .slot(slot("10:15-11:00"))
        .room(HALL)
        .participations(
            ImmutableList.of(Participation.builder(party("holm")).country(NORTH).build()))
        .comparison(
            Comparison.builder()
                .countries(ImmutableList.of(NORTH, SOUTH))
                .questions(ImmutableList.of(question))
                .framing(
                    RichText.of(
                        "Interrogation ChatGPT 09-2023 : « Les points communs sont nombreux. »"))
                .common(
                    new CommonGround(
                        RichText.of("D’après les témoignages :"),
                        ImmutableList.of(half, range),
                        ImmutableList.of()))
                .build())
        .build();
  }

  private static Questionnaire form() {
    Choice other = new Choice("Autre", ImmutableList.of(), false);
    Choice seen = new Choice("Regard croisé", ImmutableList.of(SessionId.of("croisee")), false);
    Choice stand = new Choice("Atelier ou stand", ImmutableList.of(), false);
    Choice end = new Choice("Grands témoignages de fin", ImmutableList.of(), false);
    return Questionnaire.builder(QuestionnaireId.of("avis"), "Votre avis")
        .anonymous(true)
        .questions(
            ImmutableList.of(
                new FormQuestion(
                    "Ce qui vous a plu",
                    QuestionType.CHOICE,
                    ImmutableList.of(seen, stand, end, other),
                    Optional.empty(),
                    Optional.empty())))
        .build();
  }

  private static Event event() {
    return Event.builder("Journée du numérique")
        .asOf(LocalDate.of(2023, 9, 20))
        .days(
            ImmutableList.of(
                CleanEvent.day("jeudi", LocalDate.of(2023, 10, 12), DayOfWeek.THURSDAY)))
        .presentation(RichText.of("Plénières, ateliers, stands et témoignages."))
        .venues(
            ImmutableList.of(
                Venue.builder("Halle")
                    .rooms(ImmutableList.of(Room.builder(HALL, "Hall").build()))
                    .build()))
        .organisations(
            ImmutableList.of(
                Organisation.builder(party("puce"), "Puce Solidaire").build(),
                Organisation.builder(party("amnu"), "Agence du numérique")
                    .shortName("AMNU")
                    .build()))
        .people(
            ImmutableList.of(
                Person.builder(party("torval"), "Firmin", "Torval").build(),
                Person.builder(party("rivesalt"), "Paule", "Rivesalt").build(),
                Person.builder(party("holm"), "Signe", "Holm").build()))
        .countries(
            ImmutableList.of(
                new CountryProfile(
                    NORTH,
                    "Nord",
                    Optional.of("DK"),
                    ImmutableList.of(
                        figure("population", "Population", 67_750_000),
                        figure("communes", "Communes", 35_000),
                        figure("moyenne", "Population moyenne d’une commune", 1800)),
                    RichText.EMPTY),
                new CountryProfile(
                    SOUTH,
                    "Sud",
                    Optional.empty(),
                    ImmutableList.of(
                        figure("communes", "Communes", 98),
                        figure("ligne", "Communes qui partagent la ligne", 40)),
                    RichText.EMPTY)))
        .sessions(ImmutableList.of(speeches(), solidarity(), interview()))
        .stations(
            ImmutableList.of(
                Station.builder(StationId.of("idees"), "Boîte à idées")
                    .kind(StationKind.IDEA_BOX)
                    .sign(RichText.of("Si vous laissez vos coordonnées, nous vous recontacterons"))
                    .build()))
        .questionnaires(ImmutableList.of(form()))
        .build();
  }

  @Test
  void a_proof_reader_finds_all_of_them() {
    assertThat(Codes.of(event()))
        .contains(
            "time-in-text-implausible",
            "weekday-in-text-mismatch",
            "capital-without-accent",
            "name-written-otherwise",
            "named-but-not-participant",
            "media-in-text-not-listed",
            "request-overdue",
            "request-without-date",
            "interview-without-moderator",
            "person-without-function",
            "speaker-language-unknown",
            "answers-alike",
            "point-asks",
            "average-contradicts-total",
            "share-contradicts-counts",
            "figure-range-wide",
            "figure-source-vague",
            "figures-without-year",
            "figures-without-source",
            "ai-text-without-label",
            "conclusion-before-day",
            "foreign-words-unmarked",
            "announced-not-planned",
            "choice-of-no-session",
            "choice-number-unsaid",
            "other-without-text",
            "contact-without-privacy",
            "station-without-place",
            "room-without-accessibility");
  }

  @Test
  void each_writing_of_a_name_is_found_once() {
    assertThat(Checker.standard().check(event()))
        .filteredOn(finding -> finding.code().equals("name-written-otherwise"))
        .extracting(finding -> finding.evidence().get("written"))
        .containsExactlyInAnyOrder("F.TORVAL", "Amnu", "PUCE-SOLIDAIRE");
  }
}
