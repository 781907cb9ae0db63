package org.conducteur.handout;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.RowKind;
import org.conducteur.event.Event;
import org.conducteur.handout.Grid.Part;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;

/** What is to be done before, the day before, during and after, in the order of its deadlines. */
final class Tasks {
  private static final PageMaster PAGE = new PageMaster(PaperSize.A4, true, 11, 14);

  private final Composing composing;
  private final Words words;
  private final Event event;
  private final PeopleWords people;
  private final Due due;

  private Tasks(Composing composing) {
    this.composing = composing;
    words = composing.words();
    event = composing.event();
    people = new PeopleWords(composing);
    due = new Due(composing);
  }

  static Draft compose(Composing composing) {
    return Draft.plain(composing.words().text("handout.tasks"), new Tasks(composing).body())
        .on(PAGE);
  }

  /** Whether anything is to be done, by the organisers or by others for them. */
  static boolean isNeeded(Event event) {
    return !event.tasks().isEmpty()
        || event.sessions().stream().anyMatch(Awaited::isAnythingAwaited);
  }

  private ImmutableList<Element> body() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    if (!event.tasks().isEmpty()) {
      out.add(new Heading(1, Inline.of(words.text("handout.tasks")), false));
      out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(summary())));
      out.add(table().table(Optional.empty()));
    }
    Grid awaited = new Awaited(composing).grid();
    if (!awaited.isEmpty()) {
      boolean alone = event.tasks().isEmpty();
      out.add(new Heading(alone ? 1 : 2, Inline.of(words.text("tasks.awaited")), false));
      out.add(awaited.table(Optional.empty()));
    }
    return out.build();
  }

  /** Such as "13 tâches, dont 1 faite et 2 en retard". */
  private String summary() {
    long done = event.tasks().stream().filter(task -> task.state() == TaskState.DONE).count();
    long late = event.tasks().stream().filter(task -> overdue(task).isPresent()).count();
    List<String> parts = new ArrayList<>();
    parts.add(words.count("tasks.all", event.tasks().size()));
    if (done > 0) {
      parts.add(words.count("tasks.done", done));
    }
    if (late > 0) {
      String date = event.asOf().map(composing.times()::date).orElse("");
      parts.add(words.count("tasks.late", late, "date", date));
    }
    return String.join(", ", parts);
  }

  private Optional<String> overdue(Task task) {
    return task.state() == TaskState.OPEN ? due.overdue(task.due()) : Optional.empty();
  }

  private Grid table() {
    Grid grid =
        new Grid()
            .column(words.text("column.task"), 84)
            .column(words.text("column.due"), 48)
            .column(words.text("column.owners"), 44)
            .column(words.text("column.state"), 30)
            .column(words.text("column.after"), 46)
            .column(words.text("column.session"), 40);
    for (TaskPhase phase : TaskPhase.values()) {
      List<Task> tasks =
          event.tasks().stream()
              .filter(task -> task.phase() == phase)
              .sorted(comparing(task -> due.order(task.due())))
              .toList();
      if (!tasks.isEmpty()) {
        grid.across(RowKind.GROUP, SessionPeople.cell(words.of(phase)));
        tasks.forEach(task -> row(grid, task));
      }
    }
    return grid;
  }

  private void row(Grid grid, Task task) {
    grid.row(
        task.state() == TaskState.OPEN ? RowKind.BODY : RowKind.QUIET,
        0,
        List.of(
            Part.of(title(task)),
            Part.of(due.cell(task.due(), LogisticsSection.hour(composing, task))),
            Part.of(people.names(task.owners())),
            Part.of(state(words.of(task.state()), overdue(task))),
            Part.of(dependencies(task)),
            Part.of(session(task))));
  }

  /** A box to tick, ticked if it is done, and none if it is no longer needed. */
  private ImmutableList<Element> title(Task task) {
    ListMarker marker =
        switch (task.state()) {
          case OPEN -> ListMarker.BOX;
          case DONE -> ListMarker.TICK;
          case CANCELLED -> ListMarker.NONE;
        };
    String title =
        task.perhaps() ? task.title() + " (" + words.text("perhaps") + ")" : task.title();
    ImmutableList.Builder<Element> content = ImmutableList.builder();
    content.add(Paragraph.of(Prose.strong(title))).addAll(Prose.of(task.details()));
    return ImmutableList.of(new ItemList(marker, ImmutableList.of(new ListItem(content.build()))));
  }

  static ImmutableList<Element> state(String state, Optional<String> overdue) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.addAll(SessionPeople.cell(state));
    overdue.ifPresent(text -> out.add(Paragraph.of(Prose.strong(text))));
    return out.build();
  }

  private ImmutableList<Element> dependencies(Task task) {
    return task.dependsOn().stream()
        .map(id -> composing.directory().findTask(id).map(this::name).orElse(id.value()))
        .map(Paragraph::of)
        .collect(ImmutableList.toImmutableList());
  }

  private String name(Task task) {
    return task.state() == TaskState.OPEN
        ? task.title()
        : words.text("tasks.before", "task", task.title(), "state", words.of(task.state()));
  }

  private String session(Task task) {
    return task.session()
        .map(id -> composing.directory().findSession(id).map(Session::title).orElse(id.value()))
        .orElse("");
  }
}
