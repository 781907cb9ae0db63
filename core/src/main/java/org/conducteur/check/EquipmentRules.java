package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Station;
import org.conducteur.session.Session;

/** Equipment that sessions and stations need. */
final class EquipmentRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(Rule.warning("equipment-without-quantity", EquipmentRules::withoutQuantity));

  /** A need with the session or station that has it. */
  record Needed(EquipmentNeed need, Pointer place, String by) {}

  private EquipmentRules() {}

  static List<Needed> needs(Examined examined) {
    List<Needed> out = new ArrayList<>();
    for (Session session : examined.sessions()) {
      add(session.needs(), Examined.at(session, "needs"), Examined.name(session), out);
    }
    for (Station station : examined.event().stations()) {
      add(station.needs(), Pointer.of("stations", station.id(), "needs"), station.name(), out);
    }
    return out;
  }

  private static void add(List<EquipmentNeed> needs, Pointer place, String by, List<Needed> out) {
    for (int i = 0; i < needs.size(); i++) {
      out.add(new Needed(needs.get(i), place.then(i), by));
    }
  }

  static String item(EquipmentNeed need, Examined examined) {
    return examined
        .directory()
        .findEquipment(need.item())
        .map(EquipmentItem::name)
        .orElse(need.item().value());
  }

  private static void withoutQuantity(Examined examined, Report report) {
    for (Needed needed : needs(examined)) {
      if (needed.need().quantity().isEmpty()) {
        report.add(
            needed.place(),
            ImmutableMap.of("item", item(needed.need(), examined), "by", needed.by()));
      }
    }
  }
}
