package org.conducteur.check;

import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.TODAY;
import static org.conducteur.check.CleanEvent.doing;
import static org.conducteur.check.CleanEvent.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.event.Event;
import org.conducteur.id.MediaId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;

/** Work that is done just in time. */
final class WorkNearMisses {
  private WorkNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(overdue())
        .addAll(dueTooLate())
        .addAll(withoutDate())
        .addAll(tasks())
        .build();
  }

  private static NearMiss today(String code, Function<Deadline, Event> due) {
    return NearMiss.of(
        code,
        "the day is not over",
        (LocalDate date) -> due.apply(new Deadline.OnDate(date)),
        TODAY,
        TODAY.minusDays(1));
  }

  private static ImmutableList<NearMiss> overdue() {
    return ImmutableList.of(
        today("request-overdue", WorkTroubles::asking),
        NearMiss.of(
            "request-overdue",
            "what is not wanted any more is not late",
            WorkNearMisses::asked,
            RequestState.CANCELLED,
            RequestState.OPEN),
        NearMiss.of(
            "request-overdue",
            "what is done is not late",
            WorkNearMisses::asked,
            RequestState.DONE,
            RequestState.OPEN),
        today("media-overdue", WorkTroubles::showing),
        today("task-overdue", WorkTroubles::due));
  }

  private static Event asked(RequestState state) {
    Request request =
        Request.builder()
            .what(RichText.of("Envoyer un titre"))
            .due(new Deadline.OnDate(TODAY.minusDays(9)))
            .state(state)
            .build();
    return CleanEvent.with(TALK, s -> s.requests(ImmutableList.of(request)));
  }

  private static NearMiss lastDay(
      String code, String why, Function<Deadline, Event> due, int lastDay) {
    return NearMiss.of(
        code, why, (Integer day) -> due.apply(new Deadline.Relative(day)), lastDay, lastDay + 1);
  }

  private static ImmutableList<NearMiss> dueTooLate() {
    return ImmutableList.of(
        lastDay("request-due-too-late", "they bring it along", WorkTroubles::asking, 0),
        lastDay("media-due-too-late", "they bring it along", WorkTroubles::showing, 0)
            .beside("media-due-on-the-day"),
        lastDay("task-due-too-late", "a day is left", WorkTroubles::due, -1),
        lastDay(
            "task-due-too-late",
            "what is done during the event is done by its end",
            due -> doing(task("a", 0).toBuilder().phase(TaskPhase.DURING).due(due).build()),
            0));
  }

  private static ImmutableList<NearMiss> withoutDate() {
    return ImmutableList.of(
        NearMiss.of(
            "request-without-date",
            "the middle of a month is a date",
            WorkTroubles::asking,
            new Deadline.InMonth(Deadline.MonthPart.MID, Optional.empty(), 9),
            new Deadline.AsSoonAsPossible()),
        NearMiss.of(
            "media-without-date",
            "what may never come needs no date",
            WorkNearMisses::undatedFilm,
            true,
            false),
        NearMiss.of(
            "task-without-date",
            "when one takes down everybody knows",
            WorkNearMisses::undatedTask,
            TaskPhase.AFTER,
            TaskPhase.BEFORE));
  }

  private static Event undatedFilm(boolean perhaps) {
    Media film =
        Media.builder(MediaId.of("film"), "Film d’ouverture")
            .kind(MediaKind.VIDEO)
            .supplier(CleanEvent.CITY)
            .perhaps(perhaps)
            .build();
    return EquipmentTroubles.showing(film);
  }

  private static Event undatedTask(TaskPhase phase) {
    return doing(
        Task.builder(TaskId.of("a"), "Tâche a")
            .phase(phase)
            .owners(ImmutableList.of(CleanEvent.CITY))
            .build());
  }

  private static Task in(TaskState state, Task task) {
    return task.toBuilder().state(state).build();
  }

  private static ImmutableList<NearMiss> tasks() {
    return ImmutableList.of(
        NearMiss.of(
            "task-cycle",
            "many ways to one task are no cycle",
            doing(task("a", -2, "b", "c"), task("b", -3, "d"), task("c", -3, "d"), task("d", -4)),
            doing(
                task("a", -2, "b", "c"),
                task("b", -3, "d"),
                task("c", -3, "d"),
                task("d", -4, "a"))),
        NearMiss.of(
            "task-before-what-it-needs",
            "both are done on one day",
            (Integer day) -> doing(task("a", day, "b"), task("b", -2)),
            -2,
            -3),
        NearMiss.of(
            "task-done-too-early",
            "what was given up was not needed",
            (TaskState state) ->
                doing(in(TaskState.DONE, task("a", -2, "b")), in(state, task("b", -2))),
            TaskState.CANCELLED,
            TaskState.OPEN),
        NearMiss.of(
            "task-needs-cancelled",
            "what is done needs nothing any more",
            (TaskState state) ->
                doing(in(state, task("a", -2, "b")), in(TaskState.CANCELLED, task("b", -2))),
            TaskState.DONE,
            TaskState.OPEN),
        NearMiss.of(
            "task-without-owner",
            "what is done needs nobody",
            (TaskState state) ->
                doing(in(state, task("a", -2)).toBuilder().owners(ImmutableList.of()).build()),
            TaskState.DONE,
            TaskState.OPEN));
  }
}
