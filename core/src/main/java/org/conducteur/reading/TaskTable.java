package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.naming.Folded;
import org.conducteur.time.DayPart;
import org.conducteur.time.DayTime;

/** What there is to do: what, by when, who, after what. */
final class TaskTable {
  private final Reading reading;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, TaskId> byTitle = new HashMap<>();

  private record Draft(Task.Builder task, String after) {}

  TaskTable(Reading reading) {
    this.reading = reading;
  }

  static Optional<ColumnTable> of(SourceBlock block) {
    return ColumnTable.of(
        block, Column.TASK, Column.DUE, Column.OWNERS, Column.AFTER, Column.STATE);
  }

  /** Takes the tables over; gives back what is none. */
  List<SourceBlock> read(List<SourceBlock> blocks, TaskPhase phase) {
    List<SourceBlock> left = new ArrayList<>();
    for (SourceBlock block : blocks) {
      Optional<ColumnTable> table = of(block);
      table.ifPresent(found -> found.lines().forEach(line -> task(line, phase)));
      if (table.isEmpty()) {
        left.add(block);
      }
    }
    return left;
  }

  /** All tasks, now that those before which others come are known. */
  ImmutableList<Task> finished() {
    return drafts.stream()
        .map(draft -> draft.task().dependsOn(known(draft.after())).build())
        .collect(ImmutableList.toImmutableList());
  }

  private void task(ColumnTable.Line line, TaskPhase phase) {
    List<SourceBlock> cell = new ArrayList<>(line.cell(Column.TASK));
    String title = cell.isEmpty() ? "" : reading.plain(Styles.text(cell.remove(0)));
    String perhaps = " (" + reading.words().text("perhaps") + ")";
    boolean uncertain = title.endsWith(perhaps);
    if (uncertain) {
      title = title.substring(0, title.length() - perhaps.length());
    }
    Task.Builder task =
        Task.builder(fresh(title), title)
            .phase(phase)
            .perhaps(uncertain)
            .owners(reading.parties(line.words(Column.OWNERS), PartyKind.GROUP));
    due(reading.plain(line.words(Column.DUE)), task);
    reading
        .words()
        .constant(TaskState.class, line.words(Column.STATE).plain())
        .ifPresent(task::state);
    line.others(Column.TASK).ifPresent(cell::add);
    details(cell, task);
    drafts.add(new Draft(task, reading.plain(line.words(Column.AFTER))));
  }

  /** An id for a task of this title; two of the same title are two tasks. */
  private TaskId fresh(String title) {
    TaskId id = TaskId.of(reading.sketch().taskIds().of(title, "task"));
    byTitle.putIfAbsent(Folded.of(title), id);
    return id;
  }

  /** The session that a task is for stands last, set back. */
  private void details(List<SourceBlock> cell, Task.Builder task) {
    int last = cell.size() - 1;
    if (last >= 0 && CueReading.mayBeQuiet(cell.get(last))) {
      Optional<SessionId> session =
          reading.sketch().sessionOf(reading.plain(Styles.text(cell.get(last))));
      session.ifPresent(task::session);
      if (session.isPresent()) {
        cell.remove(last);
      }
    }
    task.details(reading.rich(ImmutableList.copyOf(cell)));
  }

  /** The day, then the time of that day, then the part of it. */
  private void due(String shown, Task.Builder task) {
    String rest = shown;
    Optional<DayPart> part = reading.words().constant(DayPart.class, last(rest));
    if (part.isPresent()) {
      task.dayPart(part.get());
      rest = withoutLast(rest);
    }
    Optional<DayTime> time = reading.times().time(last(rest));
    if (time.isPresent()) {
      task.at(time.get());
      rest = withoutLast(rest);
    }
    if (!rest.isEmpty()) {
      task.due(reading.dates().deadline(rest, Optional.empty()));
    }
  }

  private static String last(String shown) {
    int comma = shown.lastIndexOf(", ");
    return comma < 0 ? shown : shown.substring(comma + 2);
  }

  private static String withoutLast(String shown) {
    return shown.substring(0, Math.max(0, shown.lastIndexOf(", ")));
  }

  /** Titles with commas between them, which may hold commas. */
  private ImmutableList<TaskId> known(String titles) {
    ImmutableList.Builder<TaskId> out = ImmutableList.builder();
    String rest = titles;
    while (!rest.isBlank()) {
      int end = rest.length();
      while (end > 0 && !byTitle.containsKey(Folded.of(rest.substring(0, end)))) {
        end = rest.lastIndexOf(',', end - 1);
      }
      if (end <= 0) {
        int comma = rest.indexOf(',');
        end = comma <= 0 ? rest.length() : comma;
      }
      String title = rest.substring(0, end).strip();
      TaskId task = byTitle.get(Folded.of(title));
      out.add(task == null ? TaskId.of(title) : task);
      rest = end == rest.length() ? "" : rest.substring(end + 1).strip();
    }
    return out.build();
  }
}
