package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;

/**
 * An element of a list that each session has, such as a request.
 *
 * @param session whose it is
 * @param element the element
 * @param position its place in the list, from 0
 */
record SessionRow<E>(Session session, E element, int position) {
  SessionRow {
    requireNonNull(session, "session");
    requireNonNull(element, "element");
  }

  /** The elements of all sessions, in time order. */
  static <E> ImmutableList<SessionRow<E>> all(
      EventView view, Function<Session, ImmutableList<E>> list) {
    ImmutableList.Builder<SessionRow<E>> rows = ImmutableList.builder();
    for (Planned planned : view.agenda().byTime()) {
      ImmutableList<E> elements = list.apply(planned.session());
      for (int i = 0; i < elements.size(); i++) {
        rows.add(new SessionRow<>(planned.session(), elements.get(i), i));
      }
    }
    return rows.build();
  }

  /** What the hidden column says of an element without an id. */
  String id() {
    return session.id().value() + "/" + position;
  }

  /** Where it stands in the event, for lists whose elements have no ids. */
  Pointer place(String list) {
    return Pointer.of("sessions", session.id().value(), list, position);
  }
}
