package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.conducteur.id.TaskId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Request;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;

/** A small event with something for every sheet. */
final class PlanningEvent {
  static final LocalDate DATE = LocalDate.of(2026, 5, 30);

  private static final PartyId TOWN = PartyId.of("town");
  private static final PartyId AVA = PartyId.of("ava");
  private static final PartyId BEN = PartyId.of("ben");
  private static final PartyId HELPERS = PartyId.of("helpers");
  private static final RoomId HALL = RoomId.of("hall");
  private static final RoomId STUDIO = RoomId.of("studio");
  private static final EquipmentId MICROPHONE = EquipmentId.of("microphone");
  private static final EquipmentId CHAIR = EquipmentId.of("chair");
  private static final DayId DAY = DayId.of("day");
  private static final SessionId OPENING = SessionId.of("opening");
  private static final CountryId NORTH = CountryId.of("north");
  private static final CountryId SOUTH = CountryId.of("south");

  private PlanningEvent() {}

  static Event of() {
    return Event.builder("Fête du port")
        .asOf(LocalDate.of(2026, 4, 20))
        .days(List.of(new Day(DAY, Optional.of(DATE), Optional.empty(), Optional.empty())))
        .organiser(TOWN)
        .organisations(List.of(Organisation.builder(TOWN, "Ville du Port").build()))
        .people(
            List.of(
                Person.builder(AVA, "Ava", "Martin").function("Maire").organisation(TOWN).build(),
                Person.builder(BEN, "Ben", "Durand").build()))
        .groups(List.of(Group.builder(HELPERS, "Bénévoles").headCount(12).build()))
        .venues(
            List.of(
                Venue.builder("Criée")
                    .rooms(
                        ImmutableList.of(
                            Room.builder(HALL, "Grande halle").seatedCapacity(250).build(),
                            Room.builder(STUDIO, "Studio").build()))
                    .build()))
        .equipment(
            List.of(
                EquipmentItem.builder(MICROPHONE, "Micro").stock(3).owner(TOWN).build(),
                EquipmentItem.builder(CHAIR, "Chaise").build()))
        .countries(
            List.of(
                north(),
                new CountryProfile(
                    SOUTH, "Sud", Optional.empty(), ImmutableList.of(), RichText.EMPTY)))
        .sessions(List.of(opening(), coffee(), workshop(), interview(), party()))
        .tasks(tasks())
        .questionnaires(List.of(questionnaire()))
        .build();
  }

  private static Session opening() {
    return Session.builder(OPENING, "Ouverture")
        .kind(SessionKind.SPEECHES)
        .slot(Slot.of(DayTime.of(9, 0), DayTime.of(9, 45)))
        .lateStart(new Tolerance(DayTime.of(9, 15), RichText.of("si la salle se remplit encore")))
        .room(HALL)
        .seating(
            new Seating(
                Optional.of(200),
                Optional.of(100),
                RichText.EMPTY,
                RichText.EMPTY,
                Optional.empty()))
        .runningOrder(
            List.of(
                item("Mot de bienvenue", ItemKind.INTRODUCTION, 5).speakers(List.of(AVA)).build(),
                item("Film", ItemKind.VIDEO, 10).media(List.of(MediaId.of("film"))).build(),
                item("Clôture", ItemKind.OTHER, 5).start(DayTime.of(9, 40)).build()))
        .participations(
            List.of(
                Participation.builder(AVA)
                    .role(Role.SPEAKER)
                    .state(ParticipationState.CONFIRMED)
                    .build(),
                Participation.builder(BEN).role(Role.MC).build()))
        .needs(List.of(need(MICROPHONE, 2), EquipmentNeed.builder(CHAIR).build()))
        .media(
            List.of(
                Media.builder(MediaId.of("film"), "Film du port")
                    .kind(MediaKind.VIDEO)
                    .silent(true)
                    .supplier(BEN)
                    .due(new Deadline.OnDate(LocalDate.of(2026, 4, 1)))
                    .build()))
        .requests(
            List.of(
                Request.builder()
                    .what(RichText.of("Envoyer le texte"))
                    .to(List.of(AVA))
                    .due(new Deadline.InMonth(Deadline.MonthPart.MID, Optional.empty(), 4))
                    .build()))
        .build();
  }

  private static RunningItem.Builder item(String title, ItemKind kind, int minutes) {
    return RunningItem.builder(title).kind(kind).length(Duration.ofMinutes(minutes));
  }

  private static EquipmentNeed need(EquipmentId item, int quantity) {
    return EquipmentNeed.builder(item).quantity(quantity).build();
  }

  private static Session coffee() {
    return Session.builder(SessionId.of("coffee"), "Café")
        .kind(SessionKind.BREAK)
        .slot(Slot.of(DayTime.of(9, 45), DayTime.of(10, 0)))
        .build();
  }

  private static Session workshop() {
    return Session.builder(SessionId.of("workshop"), "Atelier voile")
        .kind(SessionKind.WORKSHOP)
        .slot(Slot.of(DayTime.of(10, 0), DayTime.of(11, 0)))
        .room(STUDIO)
        .needs(List.of(need(MICROPHONE, 2)))
        .build();
  }

  private static Session interview() {
    Answer answer =
        new Answer(
            ImmutableList.of(
                Point.of("Deux ports").toBuilder()
                    .points(List.of(Point.of("dont un de pêche")))
                    .build(),
                Point.of("Un phare").toBuilder().uncertain(true).build()),
            RichText.EMPTY);
    return Session.builder(SessionId.of("interview"), "Regards croisés")
        .kind(SessionKind.INTERVIEW)
        .slot(Slot.of(DayTime.of(10, 30), DayTime.of(11, 30)))
        .room(HALL)
        .needs(List.of(need(MICROPHONE, 3)))
        .comparison(
            Comparison.builder()
                .countries(List.of(NORTH, SOUTH))
                .questions(
                    List.of(
                        Question.builder(QuestionId.of("q1"))
                            .text(RichText.of("Combien de ports ?"))
                            .answers(ImmutableMap.of(NORTH, answer))
                            .build()))
                .build())
        .build();
  }

  private static Session party() {
    return Session.builder(SessionId.of("party"), "Bal")
        .kind(SessionKind.PERFORMANCE)
        .slot(Slot.of(DayTime.of(22, 0), DayTime.parse("01:30+1").orElseThrow()))
        .room(HALL)
        .participations(List.of(Participation.builder(HELPERS).role(Role.HOST).build()))
        .build();
  }

  private static CountryProfile north() {
    KeyFigure ports =
        KeyFigure.builder(FigureId.of("ports"), "Ports", new BigDecimal("1250"))
            .unit("ports")
            .build();
    KeyFigure share =
        KeyFigure.builder(FigureId.of("share"), "Part", new BigDecimal("12.5"))
            .upTo(new BigDecimal("15"))
            .unit("%")
            .build();
    return new CountryProfile(
        NORTH, "Nord", Optional.empty(), ImmutableList.of(ports, share), RichText.EMPTY);
  }

  private static List<Task> tasks() {
    TaskId first = TaskId.of("first");
    return List.of(
        Task.builder(TaskId.of("second"), "Monter la scène")
            .phase(TaskPhase.DAY_BEFORE)
            .due(new Deadline.Relative(-1))
            .dependsOn(List.of(first))
            .build(),
        Task.builder(first, "Louer la scène")
            .phase(TaskPhase.BEFORE)
            .due(new Deadline.OnDate(LocalDate.of(2026, 3, 15)))
            .owners(List.of(BEN))
            .state(TaskState.OPEN)
            .build());
  }

  private static Questionnaire questionnaire() {
    return Questionnaire.builder(QuestionnaireId.of("form"), "Votre avis")
        .anonymous(true)
        .questions(
            List.of(
                new FormQuestion(
                    "Vous êtes",
                    QuestionType.PROFILE,
                    ImmutableList.of(
                        new Choice("Habitant", ImmutableList.of(), false),
                        new Choice("Autre", ImmutableList.of(), true)),
                    Optional.of(false),
                    Optional.empty())))
        .build();
  }
}
