package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Station;
import org.conducteur.session.Session;

/** Equipment that sessions and stations need. */
final class EquipmentRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(Rule.warning("equipment-without-quantity", EquipmentRules::withoutQuantity));

  /**
   * A need with the session or station that has it.
   *
   * @param by the name of the session or station
   * @param session the session, if it is one
   */
  record Needed(EquipmentNeed need, Pointer place, String by, Optional<Planned> session) {}

  private EquipmentRules() {}

  static List<Needed> needs(Examined examined) {
    List<Needed> out = new ArrayList<>();
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      for (int i = 0; i < session.needs().size(); i++) {
        out.add(
            new Needed(
                session.needs().get(i),
                Examined.at(session, "needs", i),
                Examined.name(session),
                Optional.of(planned)));
      }
    }
    for (Station station : examined.event().stations()) {
      Pointer place = Pointer.of("stations", station.id(), "needs");
      for (int i = 0; i < station.needs().size(); i++) {
        out.add(
            new Needed(station.needs().get(i), place.then(i), station.name(), Optional.empty()));
      }
    }
    return out;
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
            ImmutableMap.of("item", item(needed.need(), examined), "by", needed.by()),
            onStage(needed, examined)
                .map(number -> new Fix(needed.place().then("quantity"), number.toString())));
      }
    }
  }

  /** The number of the same thing on the stage of the session. */
  private static Optional<Integer> onStage(Needed needed, Examined examined) {
    String item = singular(item(needed.need(), examined));
    return needed.session().flatMap(planned -> planned.session().stage()).stream()
        .flatMap(stage -> stage.elements().stream())
        .filter(element -> singular(element.name()).equals(item))
        .flatMap(element -> element.quantity().stream())
        .findFirst();
  }

  private static String singular(String name) {
    String folded = Folded.of(name);
    return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
  }
}
