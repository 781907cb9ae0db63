package org.conducteur.change;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Agenda;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.shape.Shapes;
import org.conducteur.time.Day;

/** Two versions of an event side by side. */
final class Comparing {
  private static final String SESSIONS = "sessions";

  private final Shapes shapes;
  private final Event before;
  private final Event after;
  private final ImmutableMap<SessionId, Occasion> earlier;
  private final ImmutableMap<SessionId, Occasion> later;

  /** By the session where one changed, else by the part of the event. */
  private final ImmutableListMultimap<List<String>, Change> changes;

  Comparing(Shapes shapes, Event old, Event after) {
    this.shapes = shapes;
    before = SessionPairs.known(old, after);
    this.after = after;
    earlier = occasions(before);
    later = occasions(after);
    changes = Multimaps.index(Difference.between(shapes, before, after), Comparing::topic);
  }

  private static ImmutableMap<SessionId, Occasion> occasions(Event event) {
    return Agenda.of(event).inOrder().stream()
        .map(Occasion::of)
        .collect(toImmutableMap(o -> o.session().id(), o -> o, (one, other) -> one));
  }

  private static List<String> topic(Change change) {
    List<String> steps = change.place().steps();
    int depth = !steps.isEmpty() && steps.get(0).equals(SESSIONS) ? 2 : 1;
    return steps.subList(0, Math.min(depth, steps.size()));
  }

  Shapes shapes() {
    return shapes;
  }

  Event before() {
    return before;
  }

  Event after() {
    return after;
  }

  ImmutableList<Change> changes(SessionId session) {
    return changes.get(ImmutableList.of(SESSIONS, session.value()));
  }

  /** Parts of the event in which something changed besides sessions that the agendas know. */
  ImmutableListMultimap<String, Change> elsewhere() {
    ImmutableSet<String> known =
        ids(later, earlier).map(SessionId::value).collect(toImmutableSet());
    ImmutableListMultimap.Builder<String, Change> out = ImmutableListMultimap.builder();
    changes.forEach(
        (topic, change) -> {
          if (topic.size() < 2 || !known.contains(topic.get(1))) {
            out.put(topic.isEmpty() ? "" : topic.get(0), change);
          }
        });
    return out.build();
  }

  private static Stream<SessionId> ids(
      ImmutableMap<SessionId, Occasion> one, ImmutableMap<SessionId, Occasion> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct();
  }

  Optional<Occasion> before(SessionId session) {
    return Optional.ofNullable(earlier.get(session));
  }

  Optional<Occasion> after(SessionId session) {
    return Optional.ofNullable(later.get(session));
  }

  /** Sessions of either version in the order of time. */
  ImmutableList<SessionId> sessions() {
    return ids(later, earlier)
        .sorted(comparing(id -> after(id).or(() -> before(id)).orElseThrow().order()))
        .collect(toImmutableList());
  }

  ImmutableList<Occasion> gone() {
    return only(earlier, later);
  }

  ImmutableList<Occasion> fresh() {
    return only(later, earlier);
  }

  private static ImmutableList<Occasion> only(
      ImmutableMap<SessionId, Occasion> one, ImmutableMap<SessionId, Occasion> other) {
    return one.entrySet().stream()
        .filter(entry -> !other.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(toImmutableList());
  }

  /** Whether the event has days that have to be told apart. */
  boolean hasSeveralDays() {
    return Math.max(before.days().size(), after.days().size()) > 1;
  }

  /** A day of the earlier version that both date, but not alike. */
  Optional<Day> beforeRedating(Day day) {
    return before.days().stream()
        .filter(old -> old.id().equals(day.id()) && old.date().isPresent())
        .filter(old -> day.date().isPresent() && !old.date().equals(day.date()))
        .findFirst();
  }
}
