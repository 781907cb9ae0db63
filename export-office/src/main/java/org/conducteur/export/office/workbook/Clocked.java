package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.time.DayTime;

/**
 * Start and end of a session as what has passed since the midnight its day began with, so that a
 * day past midnight goes on counting.
 */
record Clocked(Optional<Duration> start, Optional<Duration> end) {
  Clocked {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
  }

  static Clocked of(Planned planned) {
    Optional<Duration> start = planned.session().slot().start().map(Clocked::sinceMidnight);
    Optional<Duration> end = planned.session().slot().end().map(Clocked::sinceMidnight);
    Optional<Duration> length =
        planned.range().map(r -> Duration.between(r.lowerEndpoint(), r.upperEndpoint()));
    return new Clocked(
        start.or(() -> end.flatMap(to -> length.map(to::minus))),
        end.or(() -> start.flatMap(from -> length.map(from::plus))));
  }

  static Duration sinceMidnight(DayTime time) {
    return Duration.ofDays(time.daysAfter()).plusSeconds(time.time().toSecondOfDay());
  }

  /** The time between start and end, if both are known and in this order. */
  Optional<Duration> length() {
    return start.flatMap(
        from -> end.filter(to -> to.compareTo(from) >= 0).map(to -> to.minus(from)));
  }
}
