package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/**
 * What a master of ceremonies announces at once: an item of a running order, or a session that has
 * none.
 *
 * @param index position in the running order, from 0; -1 for a whole session
 */
record Turn(Planned planned, ImmutableList<ItemTimes.Moment> moments, int index) {
  /** The turns of a session in order. */
  static ImmutableList<Turn> of(Planned planned) {
    ImmutableList<ItemTimes.Moment> moments = ItemTimes.of(planned);
    if (moments.isEmpty()) {
      return ImmutableList.of(new Turn(planned, moments, -1));
    }
    ImmutableList.Builder<Turn> out = ImmutableList.builder();
    for (int i = 0; i < moments.size(); i++) {
      out.add(new Turn(planned, moments, i));
    }
    return out.build();
  }

  Session session() {
    return planned.session();
  }

  Optional<RunningItem> item() {
    return index < 0 ? Optional.empty() : Optional.of(moments.get(index).item());
  }

  String title() {
    return item().map(RunningItem::title).filter(t -> !t.isBlank()).orElse(session().title());
  }

  boolean isFirst() {
    return index <= 0;
  }

  boolean isLast() {
    return index == moments.size() - 1;
  }

  Optional<LocalDateTime> start() {
    return index < 0 ? planned.start() : moments.get(index).start();
  }

  Optional<LocalDateTime> end() {
    return index < 0 ? planned.end() : moments.get(index).end();
  }

  /** Whether the start is only what the lengths before it add up to. */
  boolean isAbout() {
    return index >= 0 && !moments.get(index).fixed();
  }

  Optional<Duration> length() {
    return index < 0
        ? planned
            .range()
            .map(range -> Duration.between(range.lowerEndpoint(), range.upperEndpoint()))
        : moments.get(index).item().length();
  }
}
