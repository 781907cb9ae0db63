package org.conducteur.timeline;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.conducteur.check.Severity;

/**
 * A way to deal with a delay, and what would then be expected. Nothing begins later than without
 * it, except where the measure says so: after a break that is kept, and of what is held.
 *
 * @param measures what is done, at least one thing
 * @param decisions the same as decisions, to be added to the observations; none where all that is
 *     needed is that somebody agrees
 * @param won by how much what follows begins or ends earlier, or by how much longer a break is;
 *     zero where nothing does
 * @param forecast what is then expected
 */
public record Recovery(
    ImmutableList<Measure> measures,
    ImmutableList<Observation> decisions,
    Duration won,
    Forecast forecast) {
  /** What costs least comes first, of the same cost what wins most. */
  static final Comparator<Recovery> ORDER =
      comparing(Recovery::cost)
          .thenComparing((Recovery recovery) -> recovery.measures().size())
          .thenComparing(comparing(Recovery::won).reversed());

  /** Refuses null. {@inheritDoc} */
  public Recovery {
    requireNonNull(measures, "measures");
    requireNonNull(decisions, "decisions");
    requireNonNull(won, "won");
    requireNonNull(forecast, "forecast");
  }

  /**
   * What is to be done about a delay, the least costly first. Each stands for itself; where one is
   * not enough the last one is several together. At most about a dozen sessions that are late and
   * not over are looked at.
   *
   * @param timeline the plan
   * @param observations what was seen and decided so far
   * @param at the moment at which it would be decided
   * @return always the same for the same delay; empty if nothing is late or nothing helps
   */
  public static ImmutableList<Recovery> options(
      Timeline timeline, List<? extends Observation> observations, LocalDateTime at) {
    return Recovering.options(timeline, ImmutableList.copyOf(observations), at);
  }

  /**
   * The most costly kind among its measures.
   *
   * @return what it is ranked by
   */
  public Measure.Kind cost() {
    return measures.stream().map(Measure::kind).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Whether all that could not be hidden is well again. */
  boolean isEnough() {
    return forecast.consequences().stream().allMatch(c -> c.severity() == Severity.HINT);
  }
}
