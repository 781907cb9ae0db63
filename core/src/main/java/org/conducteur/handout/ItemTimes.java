package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.session.RunningItem;

/**
 * When each item of a running order begins and ends: as it says, else as it follows from the items
 * around it and from the session.
 */
final class ItemTimes {
  /** A longer item is a mistake, and nothing follows from it. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /**
   * An item with its times as far as they are known.
   *
   * @param fixed whether the start is said, and not only the sum of what is planned before
   */
  record Moment(
      RunningItem item,
      Optional<LocalDateTime> start,
      Optional<LocalDateTime> end,
      boolean fixed) {}

  private ItemTimes() {}

  static ImmutableList<Moment> of(Planned planned) {
    List<Moment> out = new ArrayList<>();
    for (RunningItem item : planned.session().runningOrder()) {
      Optional<LocalDateTime> said = item.start().flatMap(planned::at);
      Optional<LocalDateTime> start = said.or(() -> out.isEmpty() ? planned.start() : after(out));
      Optional<LocalDateTime> end = start.flatMap(from -> usual(item.length()).map(from::plus));
      out.add(new Moment(item, start, end, said.isPresent() || out.isEmpty()));
    }
    return closed(out, planned);
  }

  private static Optional<LocalDateTime> after(List<Moment> before) {
    return before.get(before.size() - 1).end();
  }

  private static Optional<Duration> usual(Optional<Duration> length) {
    return length.filter(time -> !time.isNegative() && time.compareTo(LONGEST) <= 0);
  }

  /** An item of unknown length ends where the next one begins, the last one with the session. */
  private static ImmutableList<Moment> closed(List<Moment> moments, Planned planned) {
    ImmutableList.Builder<Moment> out = ImmutableList.builder();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      Optional<LocalDateTime> limit =
          i + 1 < moments.size() ? moments.get(i + 1).start() : planned.end();
      out.add(
          new Moment(moment.item(), moment.start(), moment.end().or(() -> limit), moment.fixed()));
    }
    return out.build();
  }
}
