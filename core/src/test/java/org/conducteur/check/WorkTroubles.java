package org.conducteur.check;

import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.film;
import static org.conducteur.check.CleanEvent.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.conducteur.event.Event;
import org.conducteur.logistics.TaskState;
import org.conducteur.session.Request;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;

/** Deadlines and tasks gone wrong. */
final class WorkTroubles {
  private WorkTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder().addAll(deadlines()).addAll(tasks()).build();
  }

  private static ImmutableList<Trouble> deadlines() {
    Deadline past = new Deadline.OnDate(LocalDate.of(2023, 8, 15));
    Deadline late = new Deadline.Relative(2);
    Deadline vague = new Deadline.AsSoonAsPossible();
    return ImmutableList.of(
        Trouble.of("request-overdue", "/sessions/talk/requests/0/due", asking(past)),
        Trouble.of("request-due-too-late", "/sessions/talk/requests/0/due", asking(late)),
        Trouble.of("request-without-date", "/sessions/talk/requests/0/due", asking(vague)),
        Trouble.of("media-overdue", "/sessions/talk/media/film/due", showing(past)),
        Trouble.of("media-due-too-late", "/sessions/talk/media/film/due", showing(late)),
        Trouble.of("media-without-date", "/sessions/talk/media/film/due", showing(vague)),
        Trouble.of("task-overdue", "/tasks/a/due", due(past)),
        Trouble.of("task-due-too-late", "/tasks/a/due", due(late)),
        Trouble.of("task-without-date", "/tasks/a/due", due(vague)));
  }

  static Event asking(Deadline due) {
    return CleanEvent.with(
        TALK,
        s ->
            s.requests(
                ImmutableList.of(
                    Request.builder().what(RichText.of("Envoyer un titre")).due(due).build())));
  }

  static Event showing(Deadline due) {
    return CleanEvent.with(TALK, s -> s.media(ImmutableList.of(film().due(due).build())));
  }

  static Event due(Deadline due) {
    return CleanEvent.doing(task("a", -1).toBuilder().due(due).build());
  }

  private static ImmutableList<Trouble> tasks() {
    return ImmutableList.of(
        Trouble.of(
            "task-cycle",
            "/tasks/a/dependsOn",
            CleanEvent.doing(task("a", -3, "b"), task("b", -3, "c"), task("c", -3, "a"))),
        Trouble.of(
            "task-before-what-it-needs",
            "/tasks/a/due",
            CleanEvent.doing(task("a", -3, "b"), task("b", -2))),
        Trouble.of(
            "task-done-too-early",
            "/tasks/a/dependsOn",
            CleanEvent.doing(
                task("a", -2, "b").toBuilder().state(TaskState.DONE).build(), task("b", -2))),
        Trouble.of(
            "task-needs-cancelled",
            "/tasks/a/dependsOn",
            CleanEvent.doing(
                task("a", -2, "b"), task("b", -2).toBuilder().state(TaskState.CANCELLED).build())),
        Trouble.of(
            "task-without-owner",
            "/tasks/a/owners",
            CleanEvent.doing(task("a", -2).toBuilder().owners(ImmutableList.of()).build())));
  }
}
