package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.DayId;
import org.conducteur.time.Day;
import org.conducteur.time.Tolerance;

/** What follows from expected times. */
final class Aftermath {
  private final List<Consequence> found = new ArrayList<>();

  private Aftermath() {}

  /**
   * Collects what follows.
   *
   * @param turns in their order
   * @param sessions by their index
   */
  static ImmutableList<Consequence> of(List<Turn> turns, List<Expected> sessions) {
    Aftermath aftermath = new Aftermath();
    for (Turn turn : turns) {
      Expected session = sessions.get(turn.planned().index());
      if (session.start().isPresent()) {
        aftermath.late(turn, session);
        aftermath.shortened(turn, session);
      }
    }
    aftermath.found.addAll(Collisions.of(turns, sessions));
    aftermath.daysEnd(turns, sessions);
    Map<String, LocalDateTime> byId = new LinkedHashMap<>();
    sessions.forEach(
        s -> s.start().ifPresent(t -> byId.putIfAbsent(s.step().session().value(), t)));
    return aftermath.found.stream()
        .sorted(
            comparing((Consequence c) -> byId.getOrDefault(c.session().value(), LocalDateTime.MAX)))
        .collect(toImmutableList());
  }

  private void late(Turn turn, Expected session) {
    LocalDateTime start = session.start().orElseThrow();
    if (turn.session().fixedStart() && start.isAfter(turn.start())) {
      found.add(new Consequence.HardStartMissed(turn.step().session(), turn.start(), start));
    }
    turn.session()
        .lateStart()
        .ifPresent(
            tolerance ->
                late(turn, Consequence.Edge.START, tolerance, turn.start(), session.start()));
    if (turn.end().isPresent()) {
      turn.session()
          .lateEnd()
          .ifPresent(
              tolerance ->
                  late(turn, Consequence.Edge.END, tolerance, turn.end().get(), session.end()));
    }
  }

  private void late(
      Turn turn,
      Consequence.Edge edge,
      Tolerance tolerance,
      LocalDateTime planned,
      Optional<LocalDateTime> expected) {
    LocalDateTime until = turn.planned().at(tolerance.until()).orElse(planned);
    if (expected.isEmpty() || !expected.get().isAfter(planned) || !until.isAfter(planned)) {
      return;
    }
    LocalDateTime time = expected.get();
    found.add(
        time.isAfter(until)
            ? new Consequence.ToleranceExceeded(
                turn.step().session(), edge, time, until, tolerance.condition())
            : new Consequence.ToleranceUsed(
                turn.step().session(),
                edge,
                Duration.between(planned, time),
                until,
                tolerance.condition()));
  }

  private void shortened(Turn turn, Expected session) {
    if (!turn.session().absorbs() || turn.length().isEmpty() || session.end().isEmpty()) {
      return;
    }
    Duration planned = turn.length().get();
    Duration left = Duration.between(session.start().orElseThrow(), session.end().get());
    if (left.compareTo(planned) < 0) {
      found.add(
          new Consequence.Shortened(
              turn.step().session(), planned, left, LeastLength.of(turn.session(), planned)));
    }
  }

  private void daysEnd(List<Turn> turns, List<Expected> sessions) {
    Map<Optional<DayId>, LocalDateTime> planned = new LinkedHashMap<>();
    Map<Optional<DayId>, Expected> last = new LinkedHashMap<>();
    for (Turn turn : turns) {
      Optional<DayId> day = turn.planned().day().map(Day::id);
      Expected session = sessions.get(turn.planned().index());
      turn.end().ifPresent(end -> planned.merge(day, end, Moments::later));
      if (turn.end().isPresent() && session.end().isPresent()) {
        last.merge(
            day,
            session,
            (one, other) ->
                other.end().orElseThrow().isAfter(one.end().orElseThrow()) ? other : one);
      }
    }
    last.forEach(
        (day, session) -> {
          LocalDateTime end = session.end().orElseThrow();
          if (end.isAfter(planned.get(day))) {
            found.add(
                new Consequence.DayEndsLate(session.step().session(), day, planned.get(day), end));
          }
        });
  }
}
