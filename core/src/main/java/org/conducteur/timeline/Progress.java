package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a step, all observations taken together.
 *
 * @param started when it began
 * @param ended when it was over
 * @param held until when its start is held back
 * @param by how much longer it takes
 * @param skipped whether it does not take place
 * @param kept the length that it keeps at least
 * @param stageKept whether the stage need not be changed before it
 */
record Progress(
    Optional<LocalDateTime> started,
    Optional<LocalDateTime> ended,
    Optional<LocalDateTime> held,
    Duration by,
    boolean skipped,
    Optional<Duration> kept,
    boolean stageKept) {
  static final Progress NONE =
      new Progress(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Duration.ZERO,
          false,
          Optional.empty(),
          false);

  Progress {
    requireNonNull(started, "started");
    requireNonNull(ended, "ended");
    requireNonNull(held, "held");
    requireNonNull(by, "by");
    requireNonNull(kept, "kept");
  }

  static Map<Step, Progress> of(List<Observation> observations) {
    Map<Step, Progress> all = new HashMap<>();
    for (Observation observation : observations) {
      all.merge(
          observation.step(), NONE.with(observation), (before, first) -> before.with(observation));
    }
    return all;
  }

  private Progress with(Observation seen) {
    if (seen instanceof Observation.Started start) {
      return new Progress(Optional.of(start.at()), ended, held, by, false, kept, stageKept);
    } else if (seen instanceof Observation.Ended end) {
      return new Progress(started, Optional.of(end.at()), held, by, false, kept, stageKept);
    } else if (seen instanceof Observation.Held hold) {
      return new Progress(started, ended, Optional.of(hold.until()), by, skipped, kept, stageKept);
    } else if (seen instanceof Observation.Prolonged longer) {
      Duration sum = Moments.bounded(by.plus(Moments.bounded(longer.by())));
      return new Progress(started, ended, held, sum, skipped, kept, stageKept);
    } else if (seen instanceof Observation.Kept least) {
      return new Progress(started, ended, held, by, skipped, Optional.of(least.least()), stageKept);
    } else if (seen instanceof Observation.StageKept) {
      return new Progress(started, ended, held, by, skipped, kept, true);
    }
    // What is broken off did take place.
    return started.isPresent()
        ? new Progress(started, Optional.of(seen.at()), held, by, false, kept, stageKept)
        : new Progress(started, ended, held, by, true, kept, stageKept);
  }

  /** A length with what it is prolonged by. */
  Duration prolonged(Duration length) {
    return Moments.longer(Moments.bounded(length).plus(by), Duration.ZERO);
  }
}
