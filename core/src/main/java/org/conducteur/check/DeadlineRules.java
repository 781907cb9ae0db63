package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Media;
import org.conducteur.session.MediaState;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Session;
import org.conducteur.time.Deadline;

/** What is still to come, and by when. */
final class DeadlineRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("request-overdue", overdue(DeadlineRules::requests)),
          Rule.warning("media-overdue", overdue(DeadlineRules::media)),
          Rule.warning("task-overdue", overdue(DeadlineRules::tasks)),
          Rule.warning("request-due-too-late", dueTooLate(DeadlineRules::requests)),
          Rule.warning("media-due-too-late", dueTooLate(DeadlineRules::media)),
          Rule.warning("task-due-too-late", dueTooLate(DeadlineRules::tasks)),
          Rule.hint("request-without-date", withoutDate(DeadlineRules::requests)),
          Rule.hint("media-without-date", withoutDate(DeadlineRules::media)),
          Rule.hint("task-without-date", withoutDate(DeadlineRules::tasks)));

  /**
   * Something still to come.
   *
   * @param place where it stands
   * @param evidence what it is and of whom
   * @param due by when, as far as somebody said
   * @param last the last day on which it is of use
   * @param needsDate whether nobody could guess the date if it is left out
   */
  private record Awaited(
      Pointer place,
      ImmutableMap<String, String> evidence,
      Optional<Deadline> due,
      Optional<LocalDate> last,
      boolean needsDate) {
    void report(Report report, String name, LocalDate value) {
      report.add(
          place,
          ImmutableMap.<String, String>builder()
              .putAll(evidence)
              .put(name, value.toString())
              .buildOrThrow());
    }
  }

  private DeadlineRules() {}

  private static BiConsumer<Examined, Report> overdue(Function<Examined, List<Awaited>> awaited) {
    return (examined, report) -> {
      for (Awaited one : awaited.apply(examined)) {
        Optional<LocalDate> day = one.due().flatMap(due -> due.lastDay(examined.firstDate()));
        Predicate<LocalDate> isOver = last -> examined.today().filter(last::isBefore).isPresent();
        day.filter(isOver).ifPresent(last -> one.report(report, "due", last));
      }
    };
  }

  private static BiConsumer<Examined, Report> dueTooLate(
      Function<Examined, List<Awaited>> awaited) {
    return (examined, report) -> {
      for (Awaited one : awaited.apply(examined)) {
        Optional<LocalDate> day = one.due().flatMap(due -> due.lastDay(examined.firstDate()));
        day.filter(due -> one.last().filter(due::isAfter).isPresent())
            .ifPresent(due -> one.report(report, "due", due));
      }
    };
  }

  private static BiConsumer<Examined, Report> withoutDate(
      Function<Examined, List<Awaited>> awaited) {
    return (examined, report) -> {
      for (Awaited one : awaited.apply(examined)) {
        boolean vague =
            one.due()
                .map(
                    due ->
                        due instanceof Deadline.AsSoonAsPossible || due instanceof Deadline.InWords)
                .orElse(one.needsDate());
        if (vague) {
          report.add(one.place(), one.evidence());
        }
      }
    };
  }

  private static List<Awaited> requests(Examined examined) {
    List<Awaited> out = new ArrayList<>();
    for (Session session : examined.sessions()) {
      for (int i = 0; i < session.requests().size(); i++) {
        Request request = session.requests().get(i);
        if (request.state() == RequestState.OPEN) {
          out.add(
              new Awaited(
                  Examined.at(session, "requests", i, "due"),
                  ImmutableMap.of(
                      "request",
                      Quoted.of(request.what()),
                      "session",
                      Examined.name(session),
                      "from",
                      addressees(request, examined)),
                  request.due(),
                  dateOf(session, examined),
                  true));
        }
      }
    }
    return out;
  }

  private static String addressees(Request request, Examined examined) {
    return request.to().isEmpty()
        ? "all"
        : request.to().stream().map(examined::name).collect(Collectors.joining(", "));
  }

  private static List<Awaited> media(Examined examined) {
    List<Awaited> out = new ArrayList<>();
    for (Session session : examined.sessions()) {
      for (Media media : session.media()) {
        if (media.state().orElse(MediaState.EXPECTED) == MediaState.EXPECTED) {
          out.add(
              new Awaited(
                  Examined.at(session, "media", media.id(), "due"),
                  ImmutableMap.of("media", media.title(), "session", Examined.name(session)),
                  media.due(),
                  dateOf(session, examined),
                  !media.perhaps()));
        }
      }
    }
    return out;
  }

  private static List<Awaited> tasks(Examined examined) {
    List<Awaited> out = new ArrayList<>();
    for (Task task : examined.event().tasks()) {
      if (task.state() == TaskState.OPEN) {
        out.add(
            new Awaited(
                Pointer.of("tasks", task.id(), "due"),
                ImmutableMap.of("task", task.title()),
                task.due(),
                lastDay(task.phase(), examined),
                task.phase() == TaskPhase.BEFORE));
      }
    }
    return out;
  }

  private static Optional<LocalDate> lastDay(TaskPhase phase, Examined examined) {
    return switch (phase) {
      case BEFORE, DAY_BEFORE -> examined.firstDate().map(first -> first.minusDays(1));
      case DURING -> examined.lastDate();
      case AFTER -> Optional.empty();
    };
  }

  private static Optional<LocalDate> dateOf(Session session, Examined examined) {
    return examined
        .agenda()
        .find(session.id())
        .flatMap(planned -> planned.day())
        .flatMap(day -> day.date());
  }
}
