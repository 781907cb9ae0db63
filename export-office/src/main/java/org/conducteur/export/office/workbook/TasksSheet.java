package org.conducteur.export.office.workbook;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.export.office.workbook.Highlight.Manner;
import org.conducteur.id.Pointer;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.style.PaperSize;

/** Tasks: who does what by when. */
final class TasksSheet {
  static final String TABLE = "tblTasks";

  private final EventView view;
  private final Words words;
  private final Deadlines deadlines;

  private TasksSheet(EventView view) {
    this.view = view;
    words = view.words();
    deadlines = view.deadlines();
  }

  static SheetPlan of(EventView view) {
    return new TasksSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList<Task> tasks =
        ImmutableList.sortedCopyOf(comparing(Task::phase), view.event().tasks());
    long late = tasks.stream().filter(this::isLate).count();
    return new SheetPlan.OfTable<>(
        view.frame("tasks", PaperSize.A4, 2)
            .watching(late == 0 ? Optional.empty() : Optional.of(words.count("watch.late", late))),
        new TablePlan<>(TABLE, columns(), tasks, task -> Style.BODY, highlights())
            .of(task -> Pointer.of("tasks", task.id().value()), new TaskEdits()),
        "task");
  }

  private boolean isLate(Task task) {
    return task.state() == TaskState.OPEN && deadlines.isOver(task.due(), view.event().asOf());
  }

  private ImmutableList<ColumnSpec<Task>> columns() {
    return new Columns<Task>(words)
        .add(
            "phase",
            Format.TEXT,
            12,
            14,
            task -> Value.text(words.of(task.phase())),
            c ->
                c.onlyOf(Lists.TASK_PHASES).requiring("phase", cell -> cell.oneOf(TaskPhase.class)))
        .add(
            "task",
            Format.TEXT,
            24,
            36,
            task -> Value.text(task.title()),
            c -> c.holding("title", Entry::text))
        .with(deadlines.columns(14, 18, Task::due))
        .add(
            "owner",
            Format.TEXT,
            14,
            22,
            task -> Value.text(view.names(task.owners())),
            c -> c.offering(Lists.PEOPLE).holding("owners", Entry::parties))
        .add(
            "dependsOn",
            Format.TEXT,
            14,
            26,
            task -> Value.text(dependsOn(task)),
            c -> c.holding("dependsOn", TaskEdits::dependsOn))
        .add(
            "session",
            Format.TEXT,
            14,
            22,
            task -> Value.text(task.session().map(view::session)),
            c -> c.holding("session", Entry::session))
        .add(
            "state",
            Format.TEXT,
            11,
            13,
            task -> Value.text(words.of(task.state())),
            c ->
                c.onlyOf(Lists.TASK_STATES).requiring("state", cell -> cell.oneOf(TaskState.class)))
        .add(
            "perhaps",
            Format.MARK,
            10,
            10,
            task -> view.mark(task.perhaps()),
            c -> c.offering(Lists.YES).holding("perhaps", Entry::flag))
        .add(
            "details",
            Format.TEXT,
            20,
            32,
            task -> Value.text(task.details().markdown()),
            c -> c.holding("details", Entry::rich))
        .identifiedBy(task -> task.id().value());
  }

  private ImmutableList<Highlight> highlights() {
    String open = Highlight.quoted(words.of(TaskState.OPEN));
    return ImmutableList.of(
        Highlight.cell("dueDate", Overview.isOver("{dueDate}", "{state}=" + open), Manner.ALERT),
        Highlight.row("AND({task}<>\"\",{state}<>" + open + ")", Manner.SETTLED));
  }

  private String dependsOn(Task task) {
    return task.dependsOn().stream().map(this::title).collect(joining("\n"));
  }

  private String title(TaskId id) {
    return view.directory().findTask(id).map(Task::title).orElse(id.value());
  }
}
