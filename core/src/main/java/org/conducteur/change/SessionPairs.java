package org.conducteur.change;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.naming.Folded;
import org.conducteur.session.Session;

/**
 * Knows a session again that has another id in the later version, as in plans that were typed anew:
 * nobody is to read that it was cancelled.
 */
final class SessionPairs {
  private final Map<SessionId, SessionId> newIds = new HashMap<>();

  private SessionPairs() {}

  /** The earlier version, in which such sessions have the ids of the later one. */
  static Event known(Event before, Event after) {
    ImmutableList<Session> gone = only(before, after);
    ImmutableList<Session> fresh = only(after, before);
    if (gone.isEmpty() || fresh.isEmpty()) {
      return before;
    }
    SessionPairs pairs = new SessionPairs();
    pairs.match(gone, fresh, session -> Folded.of(session.title()));
    pairs.match(gone, fresh, SessionPairs::timeAndPeople);
    return before.toBuilder()
        .sessions(before.sessions().stream().map(pairs::renamed).collect(toImmutableList()))
        .build();
  }

  /** Nothing that two sessions share by having neither. */
  private static Object timeAndPeople(Session session) {
    return session.slot().start().isEmpty() || session.participations().isEmpty()
        ? session.id()
        : ImmutableList.of(session.slot(), session.room(), session.participations());
  }

  private static ImmutableList<Session> only(Event one, Event other) {
    ImmutableSet<SessionId> ids =
        other.sessions().stream().map(Session::id).collect(toImmutableSet());
    return one.sessions().stream()
        .filter(session -> !ids.contains(session.id()))
        .collect(toImmutableList());
  }

  /** Pairs what shares a trait with exactly one other. */
  private void match(List<Session> gone, List<Session> fresh, Function<Session, Object> trait) {
    ImmutableListMultimap<Object, Session> earlier =
        Multimaps.index(left(gone, newIds.keySet()), trait::apply);
    ImmutableListMultimap<Object, Session> later =
        Multimaps.index(left(fresh, ImmutableSet.copyOf(newIds.values())), trait::apply);
    earlier
        .asMap()
        .forEach(
            (key, sessions) -> {
              ImmutableList<Session> partners = later.get(key);
              if (sessions.size() == 1 && partners.size() == 1) {
                newIds.put(sessions.iterator().next().id(), partners.get(0).id());
              }
            });
  }

  private static ImmutableList<Session> left(List<Session> all, Set<SessionId> paired) {
    return all.stream()
        .filter(session -> !paired.contains(session.id()) && !session.title().isBlank())
        .collect(toImmutableList());
  }

  private Session renamed(Session session) {
    SessionId id = newIds.get(session.id());
    return id == null ? session : session.toBuilder().id(id).build();
  }
}
