package org.conducteur.event;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;

/** How much of each kind of equipment is needed at one time. */
public final class EquipmentDemand {
  private final Agenda agenda;
  private final Directory directory;
  private final ImmutableListMultimap<EquipmentId, Needed> needs;

  /**
   * The largest number of things needed at one time.
   *
   * @param quantity how many
   * @param last the need that made the number so large
   */
  public record Peak(long quantity, Needed last) {
    /** Refuses null. {@inheritDoc} */
    public Peak {
      requireNonNull(last, "last");
    }
  }

  private record Demand(Needed needed, Range<LocalDateTime> when) {
    int quantity() {
      return needed.need().quantity().orElseThrow();
    }
  }

  private record Change(LocalDateTime at, boolean starts, Demand demand) {}

  private EquipmentDemand(Event event, Directory directory, Agenda agenda) {
    this.agenda = agenda;
    this.directory = directory;
    needs =
        Needed.list(event, agenda).stream()
            .collect(toImmutableListMultimap(needed -> needed.need().item(), needed -> needed));
  }

  /**
   * Collects what an event needs.
   *
   * @param event the event
   * @param directory its directory
   * @param agenda its agenda
   * @return its demand
   */
  public static EquipmentDemand of(Event event, Directory directory, Agenda agenda) {
    return new EquipmentDemand(event, directory, agenda);
  }

  /**
   * All needs by what is needed.
   *
   * @return also those that count for no peak
   */
  public ImmutableListMultimap<EquipmentId, Needed> needs() {
    return needs;
  }

  /**
   * The largest number that is needed at one time for certain. A need counts if its number and its
   * time are known, and if it is met by the owner of the equipment: what others bring along is not
   * taken from the stock. What stays on in a room and is needed there again is the same thing: of
   * one room only the largest need counts.
   *
   * @param item what
   * @return nothing if no need counts
   */
  public Optional<Peak> peak(EquipmentId item) {
    return peak(item, needed -> !needed.need().perhaps());
  }

  /**
   * The largest number that is needed at one time if what is uncertain is needed too.
   *
   * @param item what
   * @return at least {@link #peak}; nothing if no need counts
   */
  public Optional<Peak> possiblePeak(EquipmentId item) {
    return peak(item, needed -> true);
  }

  private Optional<Peak> peak(EquipmentId item, Predicate<Needed> which) {
    ImmutableList.Builder<Demand> demands = ImmutableList.builder();
    for (Needed needed : needs.get(item)) {
      if (which.test(needed) && isCounted(needed)) {
        needed.when(agenda).ifPresent(when -> demands.add(new Demand(needed, when)));
      }
    }
    return peak(demands.build());
  }

  private boolean isCounted(Needed needed) {
    return needed.need().quantity().filter(quantity -> quantity > 0).isPresent()
        && !isBroughtAlong(needed);
  }

  /**
   * Whether somebody else than the owner brings the equipment.
   *
   * @param needed one of {@link #needs}
   * @return false also where nobody is said to bring it
   */
  public boolean isBroughtAlong(Needed needed) {
    Optional<EquipmentItem> item = directory.findEquipment(needed.need().item());
    return needed.need().supplier().isPresent()
        && !item.flatMap(EquipmentItem::owner).equals(needed.need().supplier());
  }

  /** Finds the peak in one sweep through time. */
  private static Optional<Peak> peak(List<Demand> demands) {
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
          spots.computeIfAbsent(change.demand.needed.spot(), spot -> TreeMultiset.create());
      total -= largest(here);
      if (change.starts) {
        here.add(change.demand.quantity());
      } else {
        here.remove(change.demand.quantity());
      }
      total += largest(here);
      if (change.starts && total > peak.map(Peak::quantity).orElse(0L)) {
        peak = Optional.of(new Peak(total, change.demand.needed));
      }
    }
    return peak;
  }

  private static int largest(TreeMultiset<Integer> quantities) {
    return quantities.isEmpty() ? 0 : quantities.lastEntry().getElement();
  }
}
