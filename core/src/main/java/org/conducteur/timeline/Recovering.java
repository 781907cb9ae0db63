package org.conducteur.timeline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.Severity;

/** Tries what could be done about a delay, one measure at a time, and then several. */
final class Recovering {
  /** More than anybody weighs while a hall waits. */
  private static final int MOST_TOGETHER = 4;

  private final Timeline timeline;
  private final ImmutableList<Observation> observations;
  private final LocalDateTime at;
  private final Forecast before;

  private Recovering(Timeline timeline, ImmutableList<Observation> observations, LocalDateTime at) {
    this.timeline = timeline;
    this.observations = observations;
    this.at = at;
    before = forecast(observations);
  }

  static ImmutableList<Recovery> options(
      Timeline timeline, ImmutableList<Observation> observations, LocalDateTime at) {
    return new Recovering(timeline, observations, at).options();
  }

  private Forecast forecast(ImmutableList<Observation> known) {
    return timeline.forecast(known, Optional.of(at));
  }

  private ImmutableList<Recovery> options() {
    List<Recovery> single = new ArrayList<>();
    for (Remedy remedy : Remedies.of(before, at)) {
      tried(remedy, observations, before).ifPresent(single::add);
    }
    single.sort(Recovery.ORDER);
    List<Recovery> all = new ArrayList<>(single);
    if (single.stream().noneMatch(Recovery::isEnough)) {
      together().ifPresent(all::add);
    }
    return ImmutableList.copyOf(all);
  }

  /** What comes of it; nothing if it does not help, or helps one and harms another. */
  private Optional<Recovery> tried(
      Remedy remedy, ImmutableList<Observation> known, Forecast sofar) {
    if (remedy.decisions().isEmpty()) {
      return Optional.of(
          new Recovery(
              ImmutableList.of(remedy.measure()), ImmutableList.of(), Duration.ZERO, sofar));
    }
    Forecast after = forecast(plus(known, remedy.decisions()));
    Duration won = won(remedy.measure(), sofar, after);
    boolean helps = !won.isZero() || remedy.measure().kind() == Measure.Kind.HOLD_PARALLEL;
    return helps && errors(after) <= errors(sofar)
        ? Optional.of(
            new Recovery(ImmutableList.of(remedy.measure()), remedy.decisions(), won, after))
        : Optional.empty();
  }

  private static ImmutableList<Observation> plus(
      ImmutableList<Observation> some, ImmutableList<Observation> more) {
    return ImmutableList.<Observation>builder().addAll(some).addAll(more).build();
  }

  private static long errors(Forecast forecast) {
    return forecast.consequences().stream().filter(c -> c.severity() == Severity.ERROR).count();
  }

  private static Duration won(Measure measure, Forecast before, Forecast after) {
    if (measure.kind() == Measure.Kind.KEEP_BREAK) {
      Duration left = length(before, measure.step());
      return Moments.longer(length(after, measure.step()).minus(left), Duration.ZERO);
    }
    Duration won = Duration.ZERO;
    for (int i = 0; i < before.sessions().size(); i++) {
      Expected one = before.sessions().get(i);
      Expected other = after.sessions().get(i);
      won = Moments.longer(won, other.startOffset().negated().plus(one.startOffset()));
      won = Moments.longer(won, other.endOffset().negated().plus(one.endOffset()));
    }
    return won;
  }

  private static Duration length(Forecast forecast, Step step) {
    return forecast.find(step).flatMap(e -> e.times().length()).orElse(Duration.ZERO);
  }

  /** Adds measures that win time, the least costly first, until all is well. */
  private Optional<Recovery> together() {
    List<Measure> measures = new ArrayList<>();
    List<Observation> decisions = new ArrayList<>();
    Forecast sofar = before;
    boolean enough = false;
    while (measures.size() < MOST_TOGETHER && !enough) {
      ImmutableList<Observation> known = plus(observations, ImmutableList.copyOf(decisions));
      Forecast now = sofar;
      Optional<Recovery> next =
          Remedies.of(now, at).stream()
              .filter(remedy -> !remedy.decisions().isEmpty())
              .filter(remedy -> isNew(remedy.measure(), measures))
              .flatMap(remedy -> tried(remedy, known, now).stream())
              .filter(recovery -> !recovery.won().isZero())
              .min(Recovery.ORDER);
      if (next.isEmpty()) {
        break;
      }
      measures.addAll(next.get().measures());
      decisions.addAll(next.get().decisions());
      sofar = next.get().forecast();
      enough = next.get().isEnough();
    }
    return measures.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Recovery(
                ImmutableList.copyOf(measures),
                ImmutableList.copyOf(decisions),
                won(measures.get(measures.size() - 1), before, sofar),
                sofar));
  }

  private static boolean isNew(Measure measure, List<Measure> so) {
    return so.stream()
        .noneMatch(done -> done.kind() == measure.kind() && done.step().equals(measure.step()));
  }
}
