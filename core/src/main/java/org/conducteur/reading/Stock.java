package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.naming.KindOfName;

/** The equipment that a document names, once each. */
final class Stock {
  private final FreshIds ids = new FreshIds();
  private final Map<EquipmentId, EquipmentItem> items = new LinkedHashMap<>();
  private final Map<String, EquipmentId> byName = new HashMap<>();
  private final Map<String, EquipmentId> bySingular = new HashMap<>();

  /** The item of this name, in the singular or plural; a new one if there is none. */
  EquipmentId item(String name, Optional<EquipmentKind> kind) {
    EquipmentId known = bySingular.get(KindOfName.singular(name));
    return known == null ? add(name, kind) : known;
  }

  /** The item of this very name, where names are those of an event; a new one if there is none. */
  EquipmentId named(String name) {
    EquipmentId known = byName.get(Folded.of(name));
    return known == null ? add(name, Optional.empty()) : known;
  }

  private EquipmentId add(String name, Optional<EquipmentKind> kind) {
    EquipmentId id = EquipmentId.of(ids.of(name, "equipment"));
    EquipmentItem.Builder item = EquipmentItem.builder(id, name);
    kind.ifPresent(item::kind);
    items.put(id, item.build());
    byName.putIfAbsent(Folded.of(name), id);
    bySingular.putIfAbsent(KindOfName.singular(name), id);
    return id;
  }

  /** What an item is called. */
  Optional<String> name(EquipmentId id) {
    return Optional.ofNullable(items.get(id)).map(EquipmentItem::name);
  }

  ImmutableList<EquipmentItem> items() {
    return ImmutableList.copyOf(items.values());
  }
}
