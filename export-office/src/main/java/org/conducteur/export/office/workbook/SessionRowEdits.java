package org.conducteur.export.office.workbook;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.conducteur.export.office.workbook.Shelf.Inner;
import org.conducteur.session.Session;

/**
 * Edits of a table whose rows stand for the elements of a list that each session has. The column
 * {@code session} says of which; another name there moves the element.
 *
 * @param <E> such as a request
 */
final class SessionRowEdits<E extends Record> implements RowEdits<SessionRow<E>> {
  private final Inner<Session, E> inner;
  private final Function<NewRow<SessionRow<E>>, E> fresh;
  private final IdentityHashMap<E, Session> moved = new IdentityHashMap<>();

  SessionRowEdits(Inner<Session, E> inner, Function<NewRow<SessionRow<E>>, E> fresh) {
    this.inner = inner;
    this.fresh = fresh;
  }

  @Override
  public SessionRow<E> add(NewRow<SessionRow<E>> row) {
    EventDraft draft = row.draft();
    Entry cell = row.cell("session");
    // Below a row of a session and without a word of its own, a row belongs to the same session.
    Session session =
        cell.isBlank() && row.above().isPresent() ? home(row.above().get()) : session(cell, draft);
    E element = fresh.apply(row);
    Optional<E> above =
        row.above()
            .filter(one -> draft.sessions().same(home(one), session))
            .map(SessionRow::element);
    Shelf<E> shelf = draft.sessions().inside(session, inner);
    shelf.add(element, above);
    return new SessionRow<>(session, element, shelf.list().size() - 1);
  }

  private static Session session(Entry cell, EventDraft draft) {
    var id = cell.names().at(cell, cell.text()).session();
    return draft.sessions().find(one -> one.id().equals(id)).orElseThrow();
  }

  private Session home(SessionRow<E> row) {
    return moved.getOrDefault(row.element(), row.session());
  }

  @Override
  public void change(SessionRow<E> row, EventDraft draft, UnaryOperator<Record> change) {
    draft.sessions().inside(home(row), inner).change(row.element(), applied(change));
  }

  @SuppressWarnings("unchecked") // a copy of a record is of the record's own type
  private UnaryOperator<E> applied(UnaryOperator<Record> change) {
    return old -> (E) change.apply(old);
  }

  @Override
  public void remove(SessionRow<E> row, EventDraft draft) {
    draft.sessions().inside(home(row), inner).remove(row.element());
  }

  /** The column of the session; another one there moves the row's element. */
  Consumer<Columns<SessionRow<E>>> column(int least, int most) {
    return columns ->
        columns.add(
            "session",
            Format.TEXT,
            least,
            most,
            row -> Value.text(row.session().title()),
            c -> c.offering(Lists.SESSIONS).storing("", this::move));
  }

  /** Moves what a row stands for to the session that its cell names now. */
  private void move(SessionRow<E> row, Entry cell) {
    if (cell.isBlank()) {
      return;
    }
    EventDraft draft = cell.draft();
    Session to = session(cell, draft);
    if (!draft.sessions().same(to, home(row))) {
      Shelf<E> from = draft.sessions().inside(home(row), inner);
      E now = from.get(row.element());
      from.remove(row.element());
      draft.sessions().inside(to, inner).adopt(row.element(), now);
      moved.put(row.element(), to);
    }
  }
}
