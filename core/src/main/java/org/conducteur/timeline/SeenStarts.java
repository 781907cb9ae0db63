package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.DayId;
import org.conducteur.id.RoomId;
import org.conducteur.time.Day;

/**
 * What was seen to begin, room by room and day by day: whoever sees the next session of a room
 * begin knows that the one before it is over.
 */
final class SeenStarts {
  /** A room on a day. */
  private record Place(Optional<DayId> day, RoomId room) {
    static Optional<Place> of(Turn turn) {
      return turn.room().map(room -> new Place(turn.planned().day().map(Day::id), room));
    }
  }

  /**
   * The turns of a place in their order.
   *
   * @param places where each is, by its index in the event
   * @param starts planned starts
   * @param earliest when, of each and those after it, the first was seen to begin
   * @param followed the first place that somebody has seen anything of, or the number of all
   */
  private record Sequence(
      Map<Integer, Integer> places,
      List<LocalDateTime> starts,
      List<Optional<LocalDateTime>> earliest,
      int followed) {}

  private final Map<Step, Progress> seen;
  private final Map<Place, Sequence> sequences = new HashMap<>();

  /** Takes turns in their order. */
  SeenStarts(List<Turn> turns, Map<Step, Progress> seen) {
    this.seen = requireNonNull(seen, "seen");
    if (!seen.isEmpty()) {
      ImmutableListMultimap.Builder<Place, Turn> byPlace = ImmutableListMultimap.builder();
      turns.forEach(turn -> Place.of(turn).ifPresent(place -> byPlace.put(place, turn)));
      byPlace
          .build()
          .asMap()
          .forEach((place, there) -> sequences.put(place, sequence(List.copyOf(there))));
    }
  }

  private Sequence sequence(List<Turn> turns) {
    Map<Integer, Integer> places = new HashMap<>();
    List<LocalDateTime> starts = new ArrayList<>();
    List<Optional<LocalDateTime>> backwards = new ArrayList<>();
    Optional<LocalDateTime> earliest = Optional.empty();
    int followed = turns.size();
    for (int i = turns.size() - 1; i >= 0; i--) {
      Optional<LocalDateTime> later = earliest;
      Optional<LocalDateTime> own = begun(turns.get(i).planned());
      earliest = Moments.earlier(own, later).or(() -> later);
      backwards.add(earliest);
      if (own.isPresent() || progress(turns.get(i).step()).ended().isPresent()) {
        followed = i;
      }
    }
    for (Turn turn : turns) {
      places.put(turn.planned().index(), places.size());
      starts.add(turn.start());
    }
    return new Sequence(places, starts, Lists.reverse(backwards), followed);
  }

  private Progress progress(Step step) {
    return seen.getOrDefault(step, Progress.NONE);
  }

  /** When a session was seen to begin, or the first of its items that was seen. */
  Optional<LocalDateTime> begun(Planned planned) {
    Optional<LocalDateTime> begun = progress(Step.of(planned.session().id())).started();
    int items = seen.isEmpty() ? 0 : planned.session().runningOrder().size();
    for (int i = 1; begun.isEmpty() && i <= items; i++) {
      begun = progress(Step.of(planned.session().id(), i)).started();
    }
    return begun;
  }

  /** When, at the earliest, one that was planned after it was seen to begin in its room. */
  Optional<LocalDateTime> next(Turn turn) {
    Sequence there = Place.of(turn).map(sequences::get).orElse(null);
    if (there == null) {
      return Optional.empty();
    }
    int after = there.places().getOrDefault(turn.planned().index(), 0) + 1;
    int from = Math.max(after, Sorted.firstFrom(there.starts(), turn.endOrStart()));
    return from < there.earliest().size() ? there.earliest().get(from) : Optional.empty();
  }

  /** Whether somebody has seen something of its room on its day that was planned before it. */
  boolean isFollowed(Turn turn) {
    Sequence there = Place.of(turn).map(sequences::get).orElse(null);
    return there != null
        && there.places().getOrDefault(turn.planned().index(), 0) > there.followed();
  }
}
