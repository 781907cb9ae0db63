package org.conducteur.timeline;

import static java.util.Comparator.comparing;

import com.google.common.collect.Sets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiFunction;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;

/** Rooms and people that would be needed twice at a time, although the plan does not have it so. */
final class Collisions {
  /** A session at the time at which it is expected. */
  private record On(Turn turn, LocalDateTime from, LocalDateTime to) {}

  private Collisions() {}

  static List<Consequence> of(List<Turn> turns, List<Expected> sessions) {
    Map<RoomId, List<On>> rooms = new LinkedHashMap<>();
    Map<PartyId, List<On>> people = new LinkedHashMap<>();
    for (Turn turn : turns) {
      Expected session = sessions.get(turn.planned().index());
      Optional<On> on =
          session
              .start()
              .flatMap(
                  from -> session.end().filter(from::isBefore).map(to -> new On(turn, from, to)));
      if (on.isPresent()) {
        turn.room().ifPresent(room -> put(rooms, room, on.get()));
        persons(turn).forEach(who -> put(people, who, on.get()));
      }
    }
    List<Consequence> found = new ArrayList<>();
    rooms.forEach(
        (room, all) ->
            found.addAll(
                clashes(
                    all,
                    (one, other) ->
                        new Consequence.RoomConflict(
                            one.turn().step().session(), other.turn().step().session(), room))));
    people.forEach(
        (who, all) ->
            found.addAll(clashes(all, (one, other) -> neededTwice(who, one.turn(), other.turn()))));
    return found;
  }

  private static <K> void put(Map<K, List<On>> all, K key, On on) {
    all.computeIfAbsent(key, unknown -> new ArrayList<>()).add(on);
  }

  private static Set<PartyId> persons(Turn turn) {
    return Sets.union(turn.onStage(), turn.behind());
  }

  private static Consequence neededTwice(PartyId who, Turn one, Turn other) {
    return new Consequence.NeededTwice(
        one.step().session(),
        other.step().session(),
        who,
        one.onStage().contains(who) && other.onStage().contains(who));
  }

  /** One per session at most: against the one that lasts longest of those that are still on. */
  private static List<Consequence> clashes(List<On> all, BiFunction<On, On, Consequence> clash) {
    List<On> byTime = new ArrayList<>(all);
    byTime.sort(comparing(On::from).thenComparing(on -> on.turn().planned().index()));
    List<Consequence> found = new ArrayList<>();
    PriorityQueue<On> still = new PriorityQueue<>(comparing(On::to));
    for (On on : byTime) {
      while (!still.isEmpty() && !still.peek().to().isAfter(on.from())) {
        still.remove();
      }
      still.stream()
          .filter(other -> isNew(on.turn(), other.turn()))
          .max(comparing(On::to))
          .ifPresent(other -> found.add(clash.apply(on, other)));
      still.add(on);
    }
    return found;
  }

  /** Whether the plan has one after the other. */
  private static boolean isNew(Turn one, Turn other) {
    return !one.start().isBefore(other.endOrStart()) || !other.start().isBefore(one.endOrStart());
  }
}
