package org.conducteur.export.office.workbook;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;

/**
 * Kinds of equipment that somebody adds, changes and strikes out. Of a kind that needs name and
 * nobody listed, the first change makes a listed one.
 */
final class StockEdits implements RowEdits<StockRow> {
  private final IdentityHashMap<StockRow, EquipmentItem> listed = new IdentityHashMap<>();

  @Override
  public StockRow add(NewRow<StockRow> row) {
    String name = row.cell("item").text();
    EquipmentId id = new EquipmentId(row.idFrom(name, "materiel"));
    EquipmentItem item = EquipmentItem.builder(id, name).build();
    row.draft().equipment().add(item, row.above().flatMap(StockRow::item));
    return new StockRow(id, name, Optional.of(item), Demand.NONE, Demand.NONE);
  }

  @Override
  public void change(StockRow row, EventDraft draft, UnaryOperator<Record> change) {
    EquipmentItem item =
        row.item()
            .orElseGet(
                () ->
                    listed.computeIfAbsent(
                        row,
                        key ->
                            draft
                                .equipment()
                                .add(EquipmentItem.builder(key.id(), key.name()).build())));
    draft.equipment().change(item, old -> (EquipmentItem) change.apply(old));
  }

  @Override
  public void remove(StockRow row, EventDraft draft) {
    row.item().ifPresent(draft.equipment()::remove);
  }
}
