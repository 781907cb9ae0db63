package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.time.DayTime;

/** Brings what was seen into an event as its actual times. */
final class Recording {
  private Recording() {}

  static Event into(Event event, List<Planned> sessions, Map<Step, Progress> seen) {
    return event.toBuilder()
        .sessions(
            sessions.stream().map(planned -> session(planned, seen)).collect(toImmutableList()))
        .build();
  }

  private static Session session(Planned planned, Map<Step, Progress> seen) {
    Session session = planned.session();
    Progress progress = seen.getOrDefault(Step.of(session.id()), Progress.NONE);
    SessionBuilder changed = session.toBuilder();
    progress.started().flatMap(time -> clock(planned, time)).ifPresent(changed::actualStart);
    progress.ended().flatMap(time -> clock(planned, time)).ifPresent(changed::actualEnd);
    List<RunningItem> items = new ArrayList<>();
    for (RunningItem item : session.runningOrder()) {
      Optional<LocalDateTime> start =
          seen.getOrDefault(Step.of(session.id(), items.size() + 1), Progress.NONE).started();
      items.add(
          start
              .flatMap(time -> clock(planned, time))
              .map(time -> item.toBuilder().actualStart(time).build())
              .orElse(item));
    }
    return changed.runningOrder(ImmutableList.copyOf(items)).build();
  }

  /** A time on the clock of the session's day, in whole minutes as people note them. */
  private static Optional<DayTime> clock(Planned planned, LocalDateTime time) {
    DayTime midnight = DayTime.of(0, 0);
    return planned
        .at(midnight)
        .map(day -> Duration.between(day, time.truncatedTo(ChronoUnit.MINUTES)))
        .flatMap(midnight::plus);
  }
}
