package org.conducteur.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;

/**
 * What came of fixing an event.
 *
 * @param event with all fixes that were applied
 * @param applied what was found and is fixed, in the order of fixing
 * @param left what is not fixed although there is a proposal
 */
public record Fixed(Event event, ImmutableList<Finding> applied, ImmutableList<Unfixed> left) {
  /** Refuses null. {@inheritDoc} */
  public Fixed {
    requireNonNull(event, "event");
    requireNonNull(applied, "applied");
    requireNonNull(left, "left");
  }

  /**
   * The rules on whose behalf something changed.
   *
   * @param place a place that differs before and after
   * @return codes in the order of fixing
   */
  public ImmutableSet<String> rules(Pointer place) {
    return applied.stream()
        .filter(finding -> finding.fix().filter(fix -> touches(fix, place)).isPresent())
        .map(Finding::code)
        .collect(toImmutableSet());
  }

  private static boolean touches(Fix fix, Pointer place) {
    return isWithin(fix.place().steps(), place.steps())
        || isWithin(place.steps(), fix.place().steps());
  }

  private static boolean isWithin(List<String> inner, List<String> outer) {
    return inner.size() >= outer.size() && inner.subList(0, outer.size()).equals(outer);
  }
}
