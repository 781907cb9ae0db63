package org.conducteur.handout;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Planned;

/** Finds sessions that take place at the same time as others. */
final class Parallel {
  private Parallel() {}

  /**
   * Those of a day that overlap another one, in one sweep through time. Breaks do not count: nobody
   * has to choose between a session and a coffee.
   *
   * @param byTime in the order of their start
   */
  static ImmutableSet<Planned> among(List<Planned> byTime) {
    ImmutableSet.Builder<Planned> out = ImmutableSet.builder();
    Optional<Planned> last = Optional.empty();
    LocalDateTime end = LocalDateTime.MIN;
    for (Planned planned : byTime) {
      if (planned.range().isEmpty() || planned.session().kind().isBreak()) {
        continue;
      }
      if (planned.start().orElseThrow().isBefore(end)) {
        last.ifPresent(out::add);
        out.add(planned);
      }
      LocalDateTime own = planned.end().orElseThrow();
      if (own.isAfter(end)) {
        end = own;
        last = Optional.of(planned);
      }
    }
    return out.build();
  }
}
