package org.conducteur.check;

import static java.util.Comparator.comparing;

import com.google.common.collect.Range;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.EquipmentRules.Needed;

/**
 * A known number of things at one spot for some time.
 *
 * @param needed who needs them
 * @param spot where they stand
 * @param when during what time
 */
record Demand(Needed needed, Object spot, Range<LocalDateTime> when) {

  /** The largest number needed at one time, with the demand that made it so large. */
  record Peak(long quantity, Demand last) {}

  private record Change(LocalDateTime at, boolean starts, Demand demand) {}

  private int quantity() {
    return needed.need().quantity().orElseThrow();
  }

  /**
   * Finds the peak in one sweep through time. What stays on in a room and is needed there again is
   * the same thing: of one spot only the largest demand counts.
   */
  static Optional<Peak> peak(List<Demand> demands) {
    List<Change> changes = new ArrayList<>();
    for (Demand demand : demands) {
      changes.add(new Change(demand.when.lowerEndpoint(), true, demand));
      changes.add(new Change(demand.when.upperEndpoint(), false, demand));
    }
    changes.sort(comparing(Change::at).thenComparing(Change::starts));
    Map<Object, TreeMultiset<Integer>> spots = new HashMap<>();
    long total = 0;
    Optional<Peak> peak = Optional.empty();
    for (Change change : changes) {
      TreeMultiset<Integer> here =
          spots.computeIfAbsent(change.demand.spot, spot -> TreeMultiset.create());
      total -= largest(here);
      if (change.starts) {
        here.add(change.demand.quantity());
      } else {
        here.remove(change.demand.quantity());
      }
      total += largest(here);
      if (change.starts && total > peak.map(Peak::quantity).orElse(0L)) {
        peak = Optional.of(new Peak(total, change.demand));
      }
    }
    return peak;
  }

  private static int largest(TreeMultiset<Integer> quantities) {
    return quantities.isEmpty() ? 0 : quantities.lastEntry().getElement();
  }
}
