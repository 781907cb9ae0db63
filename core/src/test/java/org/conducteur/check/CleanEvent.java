package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.country.Answer;
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
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.FigureId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.QuestionId;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.StationId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Direction;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.Venue;
import org.conducteur.logistics.Way;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.people.PrivacyNotice;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;

/**
 * An event in which everything is as it should be: two rooms, five sessions, every kind of thing.
 * Tests change one thing in it.
 */
final class CleanEvent {
  static final LocalDate DATE = LocalDate.of(2023, 10, 12);
  static final LocalDate TODAY = LocalDate.of(2023, 9, 1);
  static final RoomId HALL = RoomId.of("hall");
  static final RoomId STUDIO = RoomId.of("studio");
  static final PartyId MC = PartyId.of("mc");
  static final PartyId ANNA = PartyId.of("anna");
  static final PartyId BRUNO = PartyId.of("bruno");
  static final PartyId CHLOE = PartyId.of("chloe");
  static final PartyId HOSTS = PartyId.of("hosts");
  static final PartyId CITY = PartyId.of("city");
  static final EquipmentId MICROPHONE = EquipmentId.of("microphone");
  static final CountryId FRANCE = CountryId.of("france");
  static final CountryId DENMARK = CountryId.of("denmark");
  static final QuestionId QUESTION = QuestionId.of("events");
  static final String WELCOME = "welcome";
  static final String TALK = "talk";
  static final String PAUSE = "pause";
  static final String PANEL = "panel";
  static final String LAB = "lab";

  private CleanEvent() {}

  static Event event() {
    return Event.builder("Journée du numérique")
        .city("Metz")
        .zone(ZoneId.of("Europe/Paris"))
        .asOf(TODAY)
        .days(ImmutableList.of(day("thursday", DATE, DayOfWeek.THURSDAY)))
        .organiser(CITY)
        .venues(ImmutableList.of(venue("De plain-pied, boucle magnétique.")))
        .organisations(ImmutableList.of(Organisation.builder(CITY, "Ville de Metz").build()))
        .people(
            ImmutableList.of(
                person(MC, "Marc", "Sellier").build(),
                person(ANNA, "Anna", "Martin").build(),
                person(BRUNO, "Bruno", "Keller").languages(ImmutableList.of("da", "fr")).build(),
                person(CHLOE, "Chloé", "Olsen").build()))
        .groups(ImmutableList.of(Group.builder(HOSTS, "Service du protocole").headCount(4).build()))
        .equipment(
            ImmutableList.of(
                EquipmentItem.builder(MICROPHONE, "Micro").stock(6).owner(CITY).build()))
        .countries(
            ImmutableList.of(country(FRANCE, "France", "FR"), country(DENMARK, "Danemark", "DK")))
        .sessions(CleanSessions.all())
        .tasks(ImmutableList.of(task("rent", -3), task("install", -1, "rent")))
        .stations(
            ImmutableList.of(
                Station.builder(StationId.of("box"), "Boîte à questionnaires")
                    .kind(StationKind.SATISFACTION_BOX)
                    .room(HALL)
                    .sign(RichText.of("Déposez ici votre questionnaire."))
                    .questionnaire(QuestionnaireId.of("form"))
                    .build()))
        .questionnaires(ImmutableList.of(questionnaire()))
        .privacy(privacy())
        .build();
  }

  /** The clean event with one session changed. */
  static Event with(String session, UnaryOperator<SessionBuilder> change) {
    Event event = event();
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(s -> s.id().value().equals(session) ? change.apply(s.toBuilder()).build() : s)
                .toList())
        .build();
  }

  /** The clean event with one person changed. */
  static Event with(PartyId person, UnaryOperator<Person.Builder> change) {
    Event event = event();
    return event.toBuilder()
        .people(
            event.people().stream()
                .map(p -> p.id().equals(person) ? change.apply(p.toBuilder()).build() : p)
                .toList())
        .build();
  }

  /** The clean event with one more session, which its form offers, too. */
  static Event and(Session session) {
    Event event = event();
    return event.toBuilder()
        .sessions(ImmutableList.<Session>builder().addAll(event.sessions()).add(session).build())
        .questionnaires(ImmutableList.of(questionnaire(choice("Autre", session.id().value()))))
        .build();
  }

  /** The clean event with the comparison changed. */
  static Event comparing(UnaryOperator<Comparison.Builder> change) {
    return with(PANEL, s -> s.comparison(change.apply(comparison().toBuilder()).build()));
  }

  /** The clean event in which France answers like this. */
  static Event answering(Point... points) {
    return comparing(
        comparison ->
            comparison.questions(
                ImmutableList.of(
                    question(
                        ImmutableMap.of(
                            FRANCE,
                            new Answer(ImmutableList.copyOf(points), RichText.EMPTY),
                            DENMARK,
                            answer("Une agence depuis 2011."))))));
  }

  /** The clean event with these tasks. */
  static Event doing(Task... tasks) {
    return event().toBuilder().tasks(ImmutableList.copyOf(tasks)).build();
  }

  static Day day(String id, LocalDate date, DayOfWeek weekday) {
    return new Day(DayId.of(id), Optional.of(date), Optional.of(weekday), Optional.empty());
  }

  static Person.Builder person(PartyId id, String givenName, String surname) {
    return Person.builder(id, givenName, surname).function("Responsable du numérique");
  }

  static Slot slot(String text) {
    return Slot.parse(text).orElseThrow();
  }

  static DayTime time(String text) {
    return DayTime.parse(text).orElseThrow();
  }

  static Tolerance until(String text) {
    return new Tolerance(time(text), RichText.of("si nécessaire"));
  }

  static Seating seats(int seats, int reserve) {
    return new Seating(
        Optional.of(seats), Optional.of(reserve), RichText.EMPTY, RichText.EMPTY, Optional.empty());
  }

  static Participation speaker(PartyId who) {
    return Participation.builder(who).build();
  }

  static Participation part(PartyId who, Role role) {
    return Participation.builder(who).role(role).build();
  }

  /** A session in the studio with Chloé as its speaker. */
  static SessionBuilder session(String id, String slot) {
    return Session.builder(SessionId.of(id), "Séance " + id)
        .kind(SessionKind.WORKSHOP)
        .slot(slot(slot))
        .room(STUDIO)
        .participations(ImmutableList.of(speaker(CHLOE)));
  }

  static Task task(String id, int days, String... needed) {
    return Task.builder(TaskId.of(id), "Tâche " + id)
        .phase(TaskPhase.BEFORE)
        .due(new Deadline.Relative(days))
        .owners(ImmutableList.of(CITY))
        .dependsOn(ImmutableList.copyOf(needed).stream().map(TaskId::of).toList())
        .build();
  }

  static Answer answer(String words) {
    return new Answer(ImmutableList.of(Point.of(words)), RichText.EMPTY);
  }

  static Question question(ImmutableMap<CountryId, Answer> answers) {
    return Question.builder(QUESTION)
        .text(RichText.of("Quels événements comptent chez vous ?"))
        .time(Duration.ofMinutes(10))
        .answers(answers)
        .build();
  }

  static KeyFigure.Builder figure(String id, long value) {
    return KeyFigure.builder(FigureId.of(id), "Population", BigDecimal.valueOf(value))
        .unit("habitants")
        .asOf(PartialDate.parse("2023").orElseThrow())
        .source(RichText.of("Institut national de la statistique"));
  }

  static CountryProfile country(CountryId id, String name, String code, KeyFigure... figures) {
    return new CountryProfile(
        id, name, Optional.of(code), ImmutableList.copyOf(figures), RichText.EMPTY);
  }

  static Media.Builder film() {
    return Media.builder(MediaId.of("film"), "Film d’ouverture")
        .kind(MediaKind.VIDEO)
        .supplier(CITY)
        .due(new Deadline.InMonth(Deadline.MonthPart.MID, Optional.empty(), 9))
        .length(Duration.ofMinutes(5));
  }

  static Comparison comparison() {
    return Comparison.builder()
        .countries(ImmutableList.of(FRANCE, DENMARK))
        .questions(
            ImmutableList.of(
                question(
                    ImmutableMap.of(
                        FRANCE,
                        answer("Un plan national en 2023."),
                        DENMARK,
                        answer("Une agence depuis 2011.")))))
        .build();
  }

  static Questionnaire questionnaire(Choice... more) {
    ImmutableList<Choice> choices =
        ImmutableList.<Choice>builder()
            .add(choice("Les discours", WELCOME, TALK))
            .add(choice("L’interview", PANEL))
            .add(choice("L’atelier", LAB))
            .add(more)
            .build();
    FormQuestion question =
        new FormQuestion(
            "Qu’avez-vous préféré ?",
            QuestionType.CHOICE,
            choices,
            Optional.of(false),
            Optional.empty());
    return Questionnaire.builder(QuestionnaireId.of("form"), "Votre avis")
        .anonymous(true)
        .questions(ImmutableList.of(question))
        .build();
  }

  static Choice choice(String label, String... sessions) {
    return new Choice(
        label,
        ImmutableList.copyOf(sessions).stream()
            .map(SessionId::of)
            .collect(ImmutableList.toImmutableList()),
        false);
  }

  /** The one venue, with what its hall says of who can come in. */
  static Venue venue(String accessibility) {
    return Venue.builder("Halle")
        .address("1, rue du Fort, Metz")
        .rooms(
            ImmutableList.of(
                Room.builder(HALL, "Grande salle")
                    .seatedCapacity(250)
                    .accessibility(RichText.of(accessibility))
                    .build(),
                Room.builder(STUDIO, "Studio")
                    .seatedCapacity(30)
                    .accessibility(RichText.of("Ascenseur."))
                    .build()))
        .directions(
            ImmutableList.of(
                new Direction("Studio", Way.UP, Optional.of(STUDIO), Optional.of("escalier"))))
        .build();
  }

  private static PrivacyNotice privacy() {
    return PrivacyNotice.builder()
        .purpose(RichText.of("Tenir la liste des présents."))
        .basis(RichText.of("Mission d’intérêt public."))
        .retention(RichText.of("Trois mois."))
        .rights(RichText.of("Accès, rectification, effacement."))
        .contact("Délégué à la protection des données")
        .build();
  }
}
