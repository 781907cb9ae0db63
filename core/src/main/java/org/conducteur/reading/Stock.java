package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.naming.FreshIds;
import org.conducteur.naming.KindOfName;

/** The equipment that a document names, once each. */
final class Stock {
  private final FreshIds ids = new FreshIds();
  private final Map<String, EquipmentItem> items = new LinkedHashMap<>();

  /** The item of this name, in the singular or plural; a new one if there is none. */
  EquipmentId item(String name, Optional<EquipmentKind> kind) {
    return items
        .computeIfAbsent(
            KindOfName.singular(name),
            key -> {
              EquipmentItem.Builder item =
                  EquipmentItem.builder(EquipmentId.of(ids.of(name, "equipment")), name);
              kind.ifPresent(item::kind);
              return item.build();
            })
        .id();
  }

  /** The item of this name, if there is one. */
  Optional<EquipmentId> find(String name) {
    return Optional.ofNullable(items.get(KindOfName.singular(name))).map(EquipmentItem::id);
  }

  ImmutableList<EquipmentItem> items() {
    return ImmutableList.copyOf(items.values());
  }
}
