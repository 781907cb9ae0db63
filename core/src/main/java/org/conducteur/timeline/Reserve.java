package org.conducteur.timeline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.time.Day;

/** How much later each session could end without moving what waits for it. */
final class Reserve {
  /** Those who wait for one thing, in the order of planned starts. */
  private static final class Queue {
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<LocalDateTime> starts = new ArrayList<>();
    private final List<LocalDateTime> limits = new ArrayList<>();
    private boolean summed = false;

    void add(Turn turn, LocalDateTime limit) {
      places.put(turn.planned().index(), starts.size());
      starts.add(turn.start());
      limits.add(limit);
    }

    /** When a session has to be over for those who wait for it; asked once all are there. */
    Optional<LocalDateTime> limit(Turn turn) {
      for (int i = limits.size() - 2; !summed && i >= 0; i--) {
        limits.set(i, Moments.earlier(limits.get(i), limits.get(i + 1)));
      }
      summed = true;
      int after = places.getOrDefault(turn.planned().index(), -1) + 1;
      int from = Math.max(after, Sorted.firstFrom(starts, turn.endOrStart()));
      return from < limits.size() ? Optional.of(limits.get(from)) : Optional.empty();
    }
  }

  private final Map<RoomId, Queue> rooms = new HashMap<>();
  private final Map<RoomId, Queue> stages = new HashMap<>();
  private final Map<Optional<DayId>, Queue> everywhere = new HashMap<>();
  private final Map<Optional<DayId>, Queue> days = new HashMap<>();
  private final Map<PartyId, Queue> people = new HashMap<>();

  private Reserve() {}

  /**
   * Fills in what is in hand.
   *
   * @param turns in their order
   * @param sessions by their index
   */
  static ImmutableList<Expected> fill(List<Turn> turns, List<Expected> sessions) {
    Reserve reserve = new Reserve();
    for (Turn turn : turns) {
      Expected session = sessions.get(turn.planned().index());
      if (session.actual().start().isEmpty()) {
        session.start().ifPresent(start -> reserve.add(turn, start));
      }
    }
    List<Expected> out = new ArrayList<>(sessions);
    for (Turn turn : turns) {
      Expected session = sessions.get(turn.planned().index());
      if (!session.isOver() && session.end().isPresent()) {
        out.set(turn.planned().index(), with(session, reserve.after(turn, session.end().get())));
      }
    }
    return ImmutableList.copyOf(out);
  }

  private void add(Turn turn, LocalDateTime start) {
    LocalDateTime changed = Moments.plus(start, Waiting.changeover(turn).negated());
    turn.room()
        .ifPresentOrElse(
            room -> {
              queue(rooms, room).add(turn, start);
              queue(stages, room).add(turn, changed);
            },
            () -> queue(everywhere, day(turn)).add(turn, start));
    queue(days, day(turn)).add(turn, start);
    turn.onStage().forEach(who -> queue(people, who).add(turn, start));
  }

  private Optional<Duration> after(Turn turn, LocalDateTime end) {
    Stream<Queue> places =
        turn.room().isEmpty()
            ? find(days, day(turn))
            : Stream.concat(
                find(turn.isOffStage() ? rooms : stages, turn.room().get()),
                find(everywhere, day(turn)));
    Stream<Queue> persons = turn.onStage().stream().flatMap(who -> find(people, who));
    return Stream.concat(places, persons)
        .flatMap(queue -> queue.limit(turn).stream())
        .min(LocalDateTime::compareTo)
        .map(limit -> Moments.longer(Duration.between(end, limit), Duration.ZERO));
  }

  private static Optional<DayId> day(Turn turn) {
    return turn.planned().day().map(Day::id);
  }

  private static <K> Queue queue(Map<K, Queue> queues, K key) {
    return queues.computeIfAbsent(key, unknown -> new Queue());
  }

  private static <K> Stream<Queue> find(Map<K, Queue> queues, K key) {
    return Stream.ofNullable(queues.get(key));
  }

  private static Expected with(Expected session, Optional<Duration> inHand) {
    return new Expected(
        session.step(),
        session.planned(),
        session.plan(),
        session.start(),
        session.end(),
        session.actual(),
        session.isSkipped(),
        inHand,
        session.cause(),
        session.ready(),
        session.items());
  }
}
