package org.conducteur.export.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.logistics.EquipmentNeed;

/** Equipment in words. */
final class EquipmentWords {
  private final EventView view;

  EquipmentWords(EventView view) {
    this.view = view;
  }

  /** Such as "2 × micro (peut-être)". */
  String line(EquipmentNeed need) {
    List<String> details = new ArrayList<>();
    if (need.perhaps()) {
      details.add(view.words().text("perhaps"));
    }
    need.until()
        .ifPresent(last -> details.add(view.words().text("until", "session", view.session(last))));
    String counted = counted(view.equipment(need.item()), need.quantity());
    return details.isEmpty() ? counted : counted + " (" + String.join(", ", details) + ")";
  }

  static String counted(String name, Optional<Integer> quantity) {
    return quantity.map(n -> n + " × ").orElse("") + name;
  }
}
