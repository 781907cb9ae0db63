package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.EquipmentItem;

/**
 * A kind of equipment.
 *
 * @param item what the event says of it; nothing if only needs name it
 * @param demand the needs for it
 * @param named all needs for something of the same name
 */
record StockRow(
    EquipmentId id, String name, Optional<EquipmentItem> item, Demand demand, Demand named) {
  StockRow {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(item, "item");
    requireNonNull(demand, "demand");
    requireNonNull(named, "named");
  }

  /** Where it stands in the event. */
  Pointer place() {
    return Pointer.of("equipment", id.value());
  }
}
