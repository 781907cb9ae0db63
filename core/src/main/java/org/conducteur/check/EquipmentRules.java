package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.event.Needed;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.naming.Folded;

/** Equipment that sessions and stations need. */
final class EquipmentRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("equipment-without-quantity", EquipmentRules::withoutQuantity)
              .noticedBy(CREW));

  private EquipmentRules() {}

  static String item(EquipmentNeed need, Examined examined) {
    return examined
        .directory()
        .findEquipment(need.item())
        .map(EquipmentItem::name)
        .orElse(need.item().value());
  }

  private static void withoutQuantity(Examined examined, Report report) {
    for (Needed needed : Needed.list(examined.event(), examined.agenda())) {
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
