package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.time.DayTime;

/** The actual times that an event holds. */
final class Recorded {
  private Recorded() {}

  static ImmutableList<Observation> in(List<Planned> sessions) {
    List<Observation> all = new ArrayList<>();
    for (Planned planned : sessions) {
      Session session = planned.session();
      Step whole = Step.of(session.id());
      at(planned, session.actualStart())
          .ifPresent(start -> all.add(new Observation.Started(whole, start)));
      for (int i = 0; i < session.runningOrder().size(); i++) {
        RunningItem item = session.runningOrder().get(i);
        Step step = Step.of(session.id(), i + 1);
        at(planned, item.actualStart())
            .ifPresent(start -> all.add(new Observation.Started(step, start)));
      }
      at(planned, session.actualEnd()).ifPresent(end -> all.add(new Observation.Ended(whole, end)));
    }
    return all.stream().sorted(comparing(Observation::at)).collect(toImmutableList());
  }

  private static Optional<LocalDateTime> at(Planned planned, Optional<DayTime> actual) {
    return actual.flatMap(planned::at);
  }
}
