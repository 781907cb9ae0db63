package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.check.EquipmentRules.Needed;
import org.conducteur.event.Planned;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;

/** Equipment needed at one time against what there is. */
final class StockRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("equipment-beyond-stock", StockRules::beyondStock),
          Rule.warning("equipment-until-before", StockRules::untilBefore));

  private StockRules() {}

  private static void beyondStock(Examined examined, Report report) {
    ImmutableListMultimap.Builder<EquipmentId, Demand> demands = ImmutableListMultimap.builder();
    for (Needed needed : EquipmentRules.needs(examined)) {
      if (isCertain(needed.need(), examined)) {
        range(needed, examined)
            .ifPresent(
                when -> demands.put(needed.need().item(), new Demand(needed, spot(needed), when)));
      }
    }
    ImmutableListMultimap<EquipmentId, Demand> all = demands.build();
    for (EquipmentId id : all.keySet()) {
      EquipmentItem item = examined.directory().findEquipment(id).orElseThrow();
      Demand.peak(all.get(id))
          .filter(peak -> peak.quantity() > item.stock().orElseThrow())
          .ifPresent(peak -> add(item, peak, report));
    }
  }

  private static void add(EquipmentItem item, Demand.Peak peak, Report report) {
    report.add(
        peak.last().needed().place(),
        ImmutableMap.of(
            "item",
            item.name(),
            "stock",
            item.stock().orElseThrow().toString(),
            "demand",
            Long.toString(peak.quantity()),
            "by",
            peak.last().needed().by()));
  }

  /** A need counts if its number is known and it is met from the stock. */
  private static boolean isCertain(EquipmentNeed need, Examined examined) {
    Optional<EquipmentItem> item = examined.directory().findEquipment(need.item());
    boolean broughtAlong =
        need.supplier().isPresent()
            && item.flatMap(EquipmentItem::owner).filter(need.supplier().get()::equals).isEmpty();
    return need.quantity().filter(quantity -> quantity > 0).isPresent()
        && !need.perhaps()
        && !broughtAlong
        && item.flatMap(EquipmentItem::stock).isPresent();
  }

  private static Optional<Range<LocalDateTime>> range(Needed needed, Examined examined) {
    if (needed.session().isEmpty()) {
      return Optional.of(Range.closedOpen(LocalDateTime.MIN, LocalDateTime.MAX));
    }
    Optional<Range<LocalDateTime>> own = needed.session().get().range();
    Optional<LocalDateTime> until =
        needed.need().until().flatMap(examined.agenda()::find).flatMap(Planned::end);
    return own.map(
        range ->
            until
                .filter(range.upperEndpoint()::isBefore)
                .map(end -> Range.closedOpen(range.lowerEndpoint(), end))
                .orElse(range));
  }

  /** Where the equipment stands: in the room, else with the session or station itself. */
  private static Object spot(Needed needed) {
    return needed.session().flatMap(planned -> planned.session().room()).isPresent()
        ? needed.session().orElseThrow().session().room().orElseThrow()
        : needed.place();
  }

  private static void untilBefore(Examined examined, Report report) {
    for (Needed needed : EquipmentRules.needs(examined)) {
      Optional<Planned> until = needed.need().until().flatMap(examined.agenda()::find);
      Optional<LocalDateTime> start = needed.session().flatMap(Planned::start);
      Optional<LocalDateTime> end = until.flatMap(Planned::end);
      if (start.isPresent() && end.filter(e -> !e.isAfter(start.get())).isPresent()) {
        report.add(
            needed.place().then("until"),
            ImmutableMap.of(
                "item",
                EquipmentRules.item(needed.need(), examined),
                "by",
                needed.by(),
                "until",
                Examined.name(until.orElseThrow().session())));
      }
    }
  }
}
