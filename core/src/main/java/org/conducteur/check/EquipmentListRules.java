package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.event.EquipmentDemand;
import org.conducteur.event.Needed;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.Session;

/** The list of equipment itself: whose it is, and how often it is named. */
final class EquipmentListRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("same-equipment-name", EquipmentListRules::sameName).noticedBy(CREW),
          Rule.warning("equipment-needed-twice", EquipmentListRules::neededTwice).noticedBy(CREW),
          Rule.hint("equipment-without-stock", EquipmentListRules::withoutStock).noticedBy(CREW));

  private EquipmentListRules() {}

  private static void sameName(Examined examined, Report report) {
    Map<String, EquipmentItem> first = new HashMap<>();
    for (EquipmentItem item : examined.event().equipment()) {
      Optional<EquipmentItem> other = Optional.empty();
      for (String key : Things.keys(item)) {
        EquipmentItem before = key.isEmpty() ? null : first.putIfAbsent(key, item);
        if (before != null && !before.id().equals(item.id())) {
          other = Optional.of(before);
        }
      }
      other.ifPresent(
          before ->
              report.add(
                  Pointer.of("equipment", item.id()),
                  ImmutableMap.of(
                      "item",
                      item.name(),
                      "other",
                      before.name(),
                      "owner",
                      owner(item.owner(), examined),
                      "otherOwner",
                      owner(before.owner(), examined))));
    }
  }

  private static String owner(Optional<PartyId> owner, Examined examined) {
    return owner.map(examined::name).orElse("–");
  }

  /** Some from us and some from others is no slip, as long as both say how many. */
  private static void neededTwice(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Map<EquipmentId, EquipmentNeed> seen = new HashMap<>();
      Set<EquipmentId> said = new HashSet<>();
      for (int i = 0; i < session.needs().size(); i++) {
        EquipmentNeed need = session.needs().get(i);
        EquipmentNeed before = seen.putIfAbsent(need.item(), need);
        if (before != null && !isSplit(before, need, examined) && said.add(need.item())) {
          report.add(
              Examined.at(session, "needs", i),
              ImmutableMap.of(
                  "item", EquipmentRules.item(need, examined), "session", Examined.name(session)));
        }
      }
    }
  }

  private static boolean isSplit(EquipmentNeed one, EquipmentNeed other, Examined examined) {
    Optional<PartyId> owner =
        examined.directory().findEquipment(one.item()).flatMap(EquipmentItem::owner);
    boolean differ =
        !one.supplier().or(() -> owner).equals(other.supplier().or(() -> owner))
            || !one.until().equals(other.until())
            || one.perhaps() != other.perhaps();
    return differ && one.quantity().isPresent() && other.quantity().isPresent();
  }

  /** Only where it is needed in several places at one time, so that the number matters. */
  private static void withoutStock(Examined examined, Report report) {
    EquipmentDemand demand = examined.demand();
    for (EquipmentItem item : examined.event().equipment()) {
      int largest =
          demand.needs().get(item.id()).stream()
              .map(Needed::need)
              .mapToInt(need -> need.quantity().orElse(0))
              .max()
              .orElse(0);
      if (item.stock().isEmpty()) {
        demand
            .peak(item.id())
            .filter(peak -> peak.quantity() > largest)
            .ifPresent(
                peak ->
                    report.add(
                        Pointer.of("equipment", item.id(), "stock"),
                        ImmutableMap.of(
                            "item",
                            item.name(),
                            "demand",
                            Long.toString(peak.quantity()),
                            "by",
                            peak.last().by())));
      }
    }
  }
}
