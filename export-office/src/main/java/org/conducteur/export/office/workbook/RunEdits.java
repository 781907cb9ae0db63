package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.event.Planned;
import org.conducteur.id.SessionId;
import org.conducteur.session.ItemKind;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * Sessions and items of running orders that somebody adds, changes, moves and strikes out. An item
 * belongs to the session above it, as long as the sheet is in its order; after sorting by something
 * else each keeps its own.
 */
final class RunEdits implements RowEdits<RunRow> {
  private final EventView view;
  private final IdentityHashMap<RunningItem, Session> homes = new IdentityHashMap<>();

  RunEdits(EventView view) {
    this.view = view;
  }

  @Override
  public RunRow add(NewRow<RunRow> row) {
    EventDraft draft = row.draft();
    String title = row.cell("title").text();
    if (row.above().isPresent() && isItem(row)) {
      Session session = home(row.above().get());
      RunningItem item = draft.sessions().inside(session, EventDraft.ITEMS).add(item(title));
      homes.put(item, session);
      return RunRow.added(planned(session), Optional.of(item));
    }
    SessionId id = new SessionId(row.idFrom(title, "seance"));
    Optional<Session> above = row.above().map(this::home);
    Session session = draft.sessions().add(Session.builder(id, title).build(), above);
    return RunRow.added(planned(session), Optional.empty());
  }

  private static RunningItem item(String title) {
    return RunningItem.builder(title).build();
  }

  private static Planned planned(Session session) {
    return new Planned(
        session, 0, Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  /** By its number, as in "3.2", else by its kind, else by what stands around it. */
  private boolean isItem(NewRow<RunRow> row) {
    String number = row.cell("number").text();
    if (!number.isEmpty()) {
      return number.indexOf('.') > 0 || number.indexOf(',') > 0;
    }
    String kind = row.cell("kind").text();
    boolean ofItem = view.words().find(kind, ItemKind.class).isPresent();
    boolean ofSession = view.words().find(kind, SessionKind.class).isPresent();
    if (ofItem != ofSession) {
      return ofItem;
    }
    boolean ownPlace = !row.cell("day").isBlank() || !row.cell("room").isBlank();
    return !ownPlace && row.above().orElseThrow().item().isPresent();
  }

  /** The session that a row stands for or belongs to. */
  private Session home(RunRow row) {
    return row.item().map(at -> homes.getOrDefault(at.item(), row.session())).orElse(row.session());
  }

  @Override
  public void change(RunRow row, EventDraft draft, UnaryOperator<Record> change) {
    if (row.item().isPresent()) {
      draft
          .sessions()
          .inside(home(row), EventDraft.ITEMS)
          .change(row.item().get().item(), old -> (RunningItem) change.apply(old));
    } else {
      draft.sessions().change(row.session(), old -> (Session) change.apply(old));
    }
  }

  @Override
  public void remove(RunRow row, EventDraft draft) {
    if (row.item().isPresent()) {
      draft.sessions().inside(row.session(), EventDraft.ITEMS).remove(row.item().get().item());
    } else {
      draft.sessions().remove(row.session());
    }
  }

  @Override
  public void arrange(ImmutableList<RunRow> rows, EventDraft draft) {
    if (!isInOrder(rows, draft)) {
      return;
    }
    IdentityHashMap<Session, List<RunningItem>> found = new IdentityHashMap<>();
    @Nullable Session above = null;
    for (RunRow row : rows) {
      if (row.item().isEmpty()) {
        above = row.session();
      } else if (above != null) {
        RunningItem item = row.item().get().item();
        move(item, home(row), above, draft);
        found.computeIfAbsent(above, key -> new ArrayList<>()).add(item);
      }
    }
    found.forEach(
        (session, items) -> draft.sessions().inside(session, EventDraft.ITEMS).arrange(items));
  }

  private void move(RunningItem item, Session from, Session to, EventDraft draft) {
    if (!draft.sessions().same(from, to)) {
      Shelf<RunningItem> old = draft.sessions().inside(from, EventDraft.ITEMS);
      RunningItem now = old.get(item);
      old.remove(item);
      draft.sessions().inside(to, EventDraft.ITEMS).adopt(item, now);
      homes.put(item, to);
    }
  }

  /** Whether most items stand below their own session, as they do unless somebody sorted. */
  private boolean isInOrder(ImmutableList<RunRow> rows, EventDraft draft) {
    @Nullable Session above = null;
    int well = 0;
    int items = 0;
    for (RunRow row : rows) {
      if (row.item().isEmpty()) {
        above = row.session();
      } else {
        items++;
        well += above != null && draft.sessions().same(home(row), above) ? 1 : 0;
      }
    }
    return 2 * well >= items;
  }

  @Override
  public void settle(ImmutableList<ReadRow<RunRow>> rows, Intake intake) {
    boolean sorted =
        !isInOrder(rows.stream().map(ReadRow::datum).collect(toImmutableList()), intake.draft());
    new RunTimes(intake, this::change).settle(rows, sorted);
  }
}
