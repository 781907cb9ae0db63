package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.event.EquipmentDemand;
import org.conducteur.event.Needed;
import org.conducteur.event.Planned;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;

/** Equipment needed at one time against what there is. */
final class StockRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("equipment-beyond-stock", StockRules::beyondStock).noticedBy(CREW),
          Rule.warning("equipment-until-before", StockRules::untilBefore).noticedBy(CREW));

  private StockRules() {}

  private static void beyondStock(Examined examined, Report report) {
    EquipmentDemand demand = examined.demand();
    for (EquipmentId id : demand.needs().keySet()) {
      Optional<EquipmentItem> item = examined.directory().findEquipment(id);
      Optional<Integer> stock = item.flatMap(EquipmentItem::stock);
      if (stock.isPresent()) {
        demand
            .peak(id)
            .filter(peak -> peak.quantity() > stock.get())
            .ifPresent(peak -> add(item.orElseThrow(), peak, report));
      }
    }
  }

  private static void add(EquipmentItem item, EquipmentDemand.Peak peak, Report report) {
    report.add(
        peak.last().place(),
        ImmutableMap.of(
            "item",
            item.name(),
            "stock",
            item.stock().orElseThrow().toString(),
            "demand",
            Long.toString(peak.quantity()),
            "by",
            peak.last().by()));
  }

  private static void untilBefore(Examined examined, Report report) {
    for (Needed needed : examined.demand().needs().values()) {
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
