package org.conducteur.timeline;

import static java.util.Comparator.comparing;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Sessions that cannot take place at one time: those of a room, or of a person. Who is added in
 * order of planned starts waits for all that were planned to be over by then; sessions that the
 * plan itself has overlap do not wait for each other.
 */
final class Track {
  /**
   * What one waits for.
   *
   * @param turn the session that is over last
   * @param until when that is
   * @param planned when the last of those before was planned to be over
   */
  record Busy(Turn turn, LocalDateTime until, LocalDateTime planned) {}

  private record Ending(LocalDateTime planned, Turn turn, LocalDateTime expected) {}

  private final PriorityQueue<Ending> pending =
      new PriorityQueue<>(
          comparing(Ending::planned).thenComparing(ending -> ending.turn().planned().index()));
  private Optional<Busy> latest = Optional.empty();

  void add(Turn turn, LocalDateTime plannedEnd, LocalDateTime expectedEnd) {
    pending.add(new Ending(plannedEnd, turn, expectedEnd));
  }

  /** What has to be over before something that was planned to start then. */
  Optional<Busy> before(LocalDateTime plannedStart) {
    for (Ending next = pending.peek();
        next != null && !next.planned().isAfter(plannedStart);
        next = pending.peek()) {
      pending.remove();
      boolean last = latest.isEmpty() || next.expected().isAfter(latest.get().until());
      latest =
          Optional.of(
              new Busy(
                  last ? next.turn() : latest.get().turn(),
                  last ? next.expected() : latest.get().until(),
                  next.planned()));
    }
    return latest;
  }
}
