package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;

/** Tasks that somebody adds, changes and strikes out. */
final class TaskEdits implements RowEdits<Task> {
  @Override
  public Task add(NewRow<Task> row) {
    String title = row.cell("task").text();
    TaskId id = new TaskId(row.idFrom(title, "tache"));
    return row.draft().tasks().add(Task.builder(id, title).build(), row.above());
  }

  @Override
  public void change(Task task, EventDraft draft, UnaryOperator<Record> change) {
    draft.tasks().change(task, old -> (Task) change.apply(old));
  }

  @Override
  public void remove(Task task, EventDraft draft) {
    draft.tasks().remove(task);
  }

  /** The tasks before this one, by their titles, a line each. */
  static ImmutableList<TaskId> dependsOn(Entry cell) {
    return cell.lines().stream().map(line -> cell.at(line).task()).collect(toImmutableList());
  }
}
