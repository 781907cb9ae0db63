package org.conducteur.export.office.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of one kind of equipment is needed.
 *
 * @param sum the quantities of all needs together, as if nothing were used twice
 * @param peak the most that is needed at once; a need without a known time counts for itself alone
 * @param unsaid how many needs say no quantity
 */
record Demand(long sum, long peak, int unsaid) {
  static final Demand NONE = new Demand(0, 0, 0);

  private record Step(LocalDateTime at, long change) {}

  static Demand of(List<NeedRow> needs) {
    long sum = 0;
    int unsaid = 0;
    long always = 0;
    long alone = 0;
    List<Step> steps = new ArrayList<>();
    for (NeedRow row : needs) {
      long quantity = row.need().quantity().orElse(0);
      sum += quantity;
      unsaid += row.need().quantity().isEmpty() ? 1 : 0;
      if (row.time().isEmpty()) {
        alone = Math.max(alone, quantity);
      } else if (row.time().get().equals(Range.all())) {
        always += quantity;
      } else {
        steps.add(new Step(row.time().get().lowerEndpoint(), quantity));
        steps.add(new Step(row.time().get().upperEndpoint(), -quantity));
      }
    }
    return new Demand(sum, always + Math.max(alone, most(steps)), unsaid);
  }

  /** The highest level; what ends frees its equipment for what begins. */
  private static long most(List<Step> steps) {
    long level = 0;
    long most = 0;
    for (Step step :
        ImmutableList.sortedCopyOf(
            comparing(Step::at).thenComparing(comparingLong(Step::change)), steps)) {
      level += step.change();
      most = Math.max(most, level);
    }
    return most;
  }
}
