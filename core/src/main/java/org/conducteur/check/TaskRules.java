package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.conducteur.id.Pointer;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskState;

/** What has to be done, by whom, and after what. */
final class TaskRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("task-cycle", TaskRules::cycle),
          Rule.warning("task-before-what-it-needs", TaskRules::beforeWhatItNeeds),
          Rule.warning(
              "task-done-too-early",
              between(
                  (task, needed) ->
                      task.state() == TaskState.DONE && needed.state() == TaskState.OPEN)),
          Rule.warning(
              "task-needs-cancelled",
              between(
                  (task, needed) ->
                      task.state() == TaskState.OPEN && needed.state() == TaskState.CANCELLED)),
          Rule.warning("task-without-owner", TaskRules::withoutOwner));

  private TaskRules() {}

  private static void cycle(Examined examined, Report report) {
    ImmutableGraph.Builder<TaskId> graph =
        GraphBuilder.directed().allowsSelfLoops(true).immutable();
    for (Task task : examined.event().tasks()) {
      task.dependsOn().forEach(needed -> graph.putEdge(task.id(), needed));
    }
    for (List<TaskId> cycle : Cycles.of(graph.build())) {
      String names =
          cycle.stream().map(id -> name(id, examined)).collect(Collectors.joining(" → "));
      report.add(
          Pointer.of("tasks", cycle.get(0), "dependsOn"),
          ImmutableMap.of("tasks", names + " → " + name(cycle.get(0), examined)));
    }
  }

  private static String name(TaskId id, Examined examined) {
    return examined.directory().findTask(id).map(Task::title).orElse(id.value());
  }

  private static BiConsumer<Examined, Report> between(BiPredicate<Task, Task> clash) {
    return (examined, report) -> {
      for (Task task : examined.event().tasks()) {
        for (TaskId id : task.dependsOn()) {
          examined
              .directory()
              .findTask(id)
              .filter(needed -> clash.test(task, needed))
              .ifPresent(
                  needed ->
                      report.add(
                          Pointer.of("tasks", task.id(), "dependsOn"),
                          ImmutableMap.of("task", task.title(), "needed", needed.title())));
        }
      }
    };
  }

  private static void beforeWhatItNeeds(Examined examined, Report report) {
    for (Task task : examined.event().tasks()) {
      Optional<LocalDate> due = lastDay(task, examined);
      for (TaskId id : task.dependsOn()) {
        Optional<Task> needed = examined.directory().findTask(id);
        Optional<LocalDate> neededBy = needed.flatMap(before -> lastDay(before, examined));
        if (due.isPresent() && neededBy.filter(due.get()::isBefore).isPresent()) {
          report.add(
              Pointer.of("tasks", task.id(), "due"),
              ImmutableMap.of(
                  "task",
                  task.title(),
                  "due",
                  due.get().toString(),
                  "needed",
                  needed.get().title(),
                  "neededBy",
                  neededBy.get().toString()));
        }
      }
    }
  }

  private static Optional<LocalDate> lastDay(Task task, Examined examined) {
    return task.state() == TaskState.OPEN
        ? task.due().flatMap(due -> due.lastDay(examined.firstDate()))
        : Optional.empty();
  }

  private static void withoutOwner(Examined examined, Report report) {
    for (Task task : examined.event().tasks()) {
      if (task.owners().isEmpty() && task.state() == TaskState.OPEN) {
        report.add(Pointer.of("tasks", task.id(), "owners"), ImmutableMap.of("task", task.title()));
      }
    }
  }
}
