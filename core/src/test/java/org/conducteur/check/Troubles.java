package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.DATE;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MICROPHONE;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.WELCOME;
import static org.conducteur.check.CleanEvent.answer;
import static org.conducteur.check.CleanEvent.day;
import static org.conducteur.check.CleanEvent.film;
import static org.conducteur.check.CleanEvent.person;
import static org.conducteur.check.CleanEvent.question;
import static org.conducteur.check.CleanEvent.seats;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.speaker;
import static org.conducteur.check.CleanEvent.task;
import static org.conducteur.check.CleanEvent.time;
import static org.conducteur.check.CleanEvent.until;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.TaskState;
import org.conducteur.people.Person;
import org.conducteur.people.Visibility;
import org.conducteur.session.Exchange;
import org.conducteur.session.Request;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;

/**
 * For each rule the clean event with one thing made wrong.
 *
 * @param code the rule that fires
 * @param place where
 * @param fix what it proposes, if it does
 * @param event the event
 */
record Troubles(String code, String place, Optional<String> fix, Event event) {

  private static Troubles of(String code, String place, Event event) {
    return new Troubles(code, place, Optional.empty(), event);
  }

  private static Troubles of(String code, String place, String fix, Event event) {
    return new Troubles(code, place, Optional.of(fix), event);
  }

  @Override
  public String toString() {
    return code;
  }

  static ImmutableList<Troubles> all() {
    return ImmutableList.<Troubles>builder()
        .addAll(times())
        .addAll(runningOrders())
        .addAll(days())
        .addAll(rooms())
        .addAll(ids())
        .addAll(comparisons())
        .addAll(deadlines())
        .addAll(tasks())
        .build();
  }

  private static Event changed(UnaryOperator<EventBuilder> change) {
    return change.apply(CleanEvent.event().toBuilder()).build();
  }

  private static ImmutableList<Troubles> times() {
    return ImmutableList.of(
        of("session-without-time", "/sessions/lab/slot", timed(LAB, "thursday -")),
        of("session-without-start", "/sessions/welcome/slot", timed(WELCOME, "-09:00")),
        of("session-without-end", "/sessions/lab/slot", timed(LAB, "10:15-")),
        of(
            "session-without-day",
            "/sessions/welcome/slot",
            changed(
                event ->
                    event.days(
                        ImmutableList.of(
                            day("thursday", DATE, DayOfWeek.THURSDAY),
                            day("friday", DATE.plusDays(1), DayOfWeek.FRIDAY))))),
        of("end-before-start", "/sessions/lab/slot", timed(LAB, "10:15-09:15")),
        of("end-before-start", "/sessions/lab/slot", "21:00-01:30+1", timed(LAB, "21:00-01:30")),
        of(
            "clock-change",
            "/sessions/lab/slot",
            timed(LAB, "22:00-04:00+1").toBuilder()
                .days(
                    ImmutableList.of(
                        day("thursday", LocalDate.of(2023, 10, 28), DayOfWeek.SATURDAY)))
                .build()),
        of(
            "late-start-outside-slot",
            "/sessions/talk/lateStart/until",
            "09:15",
            CleanEvent.with(TALK, s -> s.lateStart(until("19:15")))),
        of(
            "late-end-before-end",
            "/sessions/panel/lateEnd/until",
            "11:30",
            CleanEvent.with(PANEL, s -> s.lateEnd(until("01:30")))),
        of(
            "late-end-implausible",
            "/sessions/panel/lateEnd/until",
            "11:30",
            CleanEvent.with(PANEL, s -> s.lateEnd(until("21:30")))),
        of(
            "overrun-meets-next",
            "/sessions/panel/lateEnd/until",
            CleanEvent.and(session("next", "11:15-12:00").room(HALL).build())));
  }

  private static Event timed(String session, String slot) {
    return CleanEvent.with(session, s -> s.slot(slot(slot)));
  }

  private static ImmutableList<Troubles> runningOrders() {
    return ImmutableList.of(
        of(
            "item-outside-slot",
            "/sessions/talk/runningOrder/0/start",
            "09:20",
            running(RunningItem.builder("Mot d’accueil").start(time("19:20")).build())),
        of(
            "items-out-of-order",
            "/sessions/talk/runningOrder/1/start",
            running(
                RunningItem.builder("Premier").start(time("09:30")).build(),
                RunningItem.builder("Second").start(time("09:10")).build())),
        of(
            "running-order-too-long",
            "/sessions/talk/runningOrder",
            running(RunningItem.builder("Long").length(Duration.ofMinutes(50)).build())));
  }

  private static Event running(RunningItem... items) {
    return CleanEvent.with(TALK, s -> s.runningOrder(ImmutableList.copyOf(items)));
  }

  private static ImmutableList<Troubles> days() {
    return ImmutableList.of(
        of(
            "weekday-mismatch",
            "/days/thursday/weekday",
            "thursday",
            changed(e -> e.days(ImmutableList.of(day("thursday", DATE, DayOfWeek.FRIDAY))))),
        of("event-without-day", "/days", changed(e -> e.days(ImmutableList.of()))),
        of(
            "day-without-date",
            "/days/thursday/date",
            changed(
                e ->
                    e.days(
                        ImmutableList.of(
                            new Day(
                                DayId.of("thursday"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))))),
        of(
            "days-share-date",
            "/days/friday/date",
            changed(
                e ->
                    e.days(
                        ImmutableList.of(
                            day("thursday", DATE, DayOfWeek.THURSDAY),
                            day("friday", DATE, DayOfWeek.THURSDAY))))),
        of(
            "date-without-year",
            "/sessions/talk/exchanges/0/date",
            "2023-07-12",
            CleanEvent.with(
                TALK,
                s ->
                    s.exchanges(
                        ImmutableList.of(
                            new Exchange(
                                "Échange",
                                PartialDate.parse("--07-12"),
                                ImmutableList.of(ANNA),
                                RichText.EMPTY))))));
  }

  private static ImmutableList<Troubles> rooms() {
    return ImmutableList.of(
        of(
            "session-without-room",
            "/sessions/extra/room",
            CleanEvent.and(
                Session.builder(SessionId.of("extra"), "Séance de plus")
                    .slot(slot("14:00-15:00"))
                    .participations(ImmutableList.of(speaker(CHLOE)))
                    .build())),
        of(
            "room-overlap",
            "/sessions/extra/slot",
            CleanEvent.and(session("extra", "11:00-12:30").build())),
        of(
            "seats-beyond-capacity",
            "/sessions/talk/seating/seats",
            CleanEvent.with(TALK, s -> s.seating(seats(300, 0)))),
        of(
            "reserve-beyond-capacity",
            "/sessions/talk/seating/reserve",
            CleanEvent.with(TALK, s -> s.seating(seats(200, 100)))),
        of(
            "person-overlap",
            "/sessions/lab/participations/0",
            CleanEvent.with(LAB, s -> s.participations(ImmutableList.of(speaker(BRUNO))))),
        of(
            "crew-overlap",
            "/sessions/lab/participations/0",
            CleanEvent.with(
                LAB, s -> s.participations(ImmutableList.of(CleanEvent.part(BRUNO, Role.CREW))))),
        of(
            "person-without-function",
            "/people/chloe/function",
            CleanEvent.with(CHLOE, p -> p.function(""))),
        of(
            "equipment-without-quantity",
            "/sessions/lab/needs/0",
            CleanEvent.with(
                LAB, s -> s.needs(ImmutableList.of(EquipmentNeed.builder(MICROPHONE).build())))));
  }

  private static ImmutableList<Troubles> ids() {
    return ImmutableList.of(
        of(
            "unknown-reference",
            "/sessions/lab/room",
            "studio",
            CleanEvent.with(LAB, s -> s.room(RoomId.of("stduio")))),
        of(
            "duplicate-id",
            "/people/4/id",
            changed(
                e ->
                    e.people(
                        ImmutableList.<Person>builder()
                            .addAll(CleanEvent.event().people())
                            .add(person(CHLOE, "Clotilde", "Weber").build())
                            .build()))),
        of(
            "named-twice",
            "/sessions/talk/runningOrder/0/speakers/1",
            running(RunningItem.builder("Duo").speakers(ImmutableList.of(ANNA, ANNA)).build())),
        of(
            "never-used",
            "/people/dora",
            changed(
                e ->
                    e.people(
                        ImmutableList.<Person>builder()
                            .addAll(CleanEvent.event().people())
                            .add(person(PartyId.of("dora"), "Dora", "Klein").build())
                            .build()))),
        of(
            "audience-of-nothing",
            "/audiences/~1sessions~1talk~1nots",
            changed(
                e ->
                    e.audiences(
                        ImmutableMap.of(
                            Pointer.parse("/sessions/talk/nots"), Visibility.PUBLIC)))));
  }

  private static final String POINTS =
      "/sessions/panel/comparison/questions/events/answers/france/points/0";

  private static ImmutableList<Troubles> comparisons() {
    return ImmutableList.of(
        of(
            "point-unanswered",
            POINTS,
            CleanEvent.answering(Point.of("Combien ?").toBuilder().unanswered(true).build())),
        of(
            "point-uncertain",
            POINTS,
            CleanEvent.answering(Point.of("Peut-être.").toBuilder().uncertain(true).build())),
        of("point-asks", POINTS, CleanEvent.answering(Point.of("Combien ?"))),
        of(
            "country-without-answer",
            "/sessions/panel/comparison/questions/events/answers/denmark",
            CleanEvent.comparing(
                c ->
                    c.questions(
                        ImmutableList.of(question(ImmutableMap.of(FRANCE, answer("Un plan."))))))),
        of(
            "question-without-answer",
            "/sessions/panel/comparison/questions/events/answers",
            CleanEvent.comparing(c -> c.questions(ImmutableList.of(question(ImmutableMap.of()))))),
        of(
            "answer-of-other-country",
            "/sessions/panel/comparison/questions/events/answers/denmark",
            CleanEvent.comparing(c -> c.countries(ImmutableList.of(FRANCE)))),
        of(
            "ai-passage-public",
            "/sessions/panel/comparison/passages/0",
            "internal",
            CleanEvent.comparing(
                c ->
                    c.passages(
                        ImmutableList.of(
                            new Passage(
                                Optional.of("Points communs"),
                                RichText.of("Tout se ressemble."),
                                new Provenance(
                                    ProvenanceKind.AI_TOOL,
                                    "ChatGPT",
                                    Optional.empty(),
                                    PartialDate.parse("2023-09"))))))));
  }

  private static ImmutableList<Troubles> deadlines() {
    Deadline past = new Deadline.OnDate(LocalDate.of(2023, 8, 15));
    Deadline late = new Deadline.Relative(2);
    Deadline vague = new Deadline.AsSoonAsPossible();
    return ImmutableList.of(
        of("request-overdue", "/sessions/talk/requests/0/due", asking(past)),
        of("request-due-too-late", "/sessions/talk/requests/0/due", asking(late)),
        of("request-without-date", "/sessions/talk/requests/0/due", asking(vague)),
        of("media-overdue", "/sessions/talk/media/film/due", showing(past)),
        of("media-due-too-late", "/sessions/talk/media/film/due", showing(late)),
        of("media-without-date", "/sessions/talk/media/film/due", showing(vague)),
        of("task-overdue", "/tasks/a/due", due(past)),
        of("task-due-too-late", "/tasks/a/due", due(late)),
        of("task-without-date", "/tasks/a/due", due(vague)));
  }

  private static Event asking(Deadline due) {
    return CleanEvent.with(
        TALK,
        s ->
            s.requests(
                ImmutableList.of(
                    Request.builder().what(RichText.of("Envoyer un titre")).due(due).build())));
  }

  private static Event showing(Deadline due) {
    return CleanEvent.with(TALK, s -> s.media(ImmutableList.of(film().due(due).build())));
  }

  private static Event due(Deadline due) {
    return CleanEvent.doing(task("a", -1).toBuilder().due(due).build());
  }

  private static ImmutableList<Troubles> tasks() {
    return ImmutableList.of(
        of(
            "task-cycle",
            "/tasks/a/dependsOn",
            CleanEvent.doing(task("a", -3, "b"), task("b", -3, "c"), task("c", -3, "a"))),
        of(
            "task-before-what-it-needs",
            "/tasks/a/due",
            CleanEvent.doing(task("a", -3, "b"), task("b", -2))),
        of(
            "task-done-too-early",
            "/tasks/a/dependsOn",
            CleanEvent.doing(
                task("a", -2, "b").toBuilder().state(TaskState.DONE).build(), task("b", -2))),
        of(
            "task-needs-cancelled",
            "/tasks/a/dependsOn",
            CleanEvent.doing(
                task("a", -2, "b"), task("b", -2).toBuilder().state(TaskState.CANCELLED).build())),
        of(
            "task-without-owner",
            "/tasks/a/owners",
            CleanEvent.doing(task("a", -2).toBuilder().owners(ImmutableList.of()).build())));
  }
}
