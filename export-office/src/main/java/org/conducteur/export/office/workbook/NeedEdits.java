package org.conducteur.export.office.workbook;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Station;
import org.conducteur.naming.Folded;
import org.conducteur.session.Session;

/** Needs for equipment that somebody adds, changes, moves and strikes out. */
final class NeedEdits implements RowEdits<NeedRow> {
  private final IdentityHashMap<EquipmentNeed, Shelf<EquipmentNeed>> homes =
      new IdentityHashMap<>();

  @Override
  public NeedRow add(NewRow<NeedRow> row) {
    EventDraft draft = row.draft();
    Entry where = row.cell("where");
    Entry item = row.cell("item");
    EquipmentNeed need = EquipmentNeed.builder(item.at(item.text()).equipment()).build();
    Optional<NeedRow> above = row.above();
    Shelf<EquipmentNeed> home =
        where.isBlank() && above.isPresent() ? home(above.get(), draft) : shelf(where);
    Optional<EquipmentNeed> before =
        above.filter(one -> home(one, draft) == home).map(NeedRow::need);
    home.add(need, before);
    homes.put(need, home);
    return new NeedRow(Optional.empty(), Optional.empty(), need, Optional.empty(), "");
  }

  /** The needs of the session of that name, else those of the station. */
  private static Shelf<EquipmentNeed> shelf(Entry cell) {
    EventDraft draft = cell.draft();
    String folded = Folded.of(cell.text());
    Optional<Station> station = draft.stations().find(one -> Folded.of(one.name()).equals(folded));
    if (station.isPresent()) {
      return draft.stations().inside(station.get(), EventDraft.STATION_NEEDS);
    }
    SessionId id = cell.at(cell.text()).session();
    Session session = draft.sessions().find(one -> one.id().equals(id)).orElseThrow();
    return draft.sessions().inside(session, EventDraft.NEEDS);
  }

  private Shelf<EquipmentNeed> home(NeedRow row, EventDraft draft) {
    Shelf<EquipmentNeed> moved = homes.get(row.need());
    if (moved != null) {
      return moved;
    }
    return row.planned().isPresent()
        ? draft.sessions().inside(row.planned().get().session(), EventDraft.NEEDS)
        : draft.stations().inside(row.station().orElseThrow(), EventDraft.STATION_NEEDS);
  }

  @Override
  public void change(NeedRow row, EventDraft draft, UnaryOperator<Record> change) {
    home(row, draft).change(row.need(), old -> (EquipmentNeed) change.apply(old));
  }

  @Override
  public void remove(NeedRow row, EventDraft draft) {
    home(row, draft).remove(row.need());
  }

  void move(NeedRow row, Entry cell) {
    if (cell.isBlank()) {
      return;
    }
    Shelf<EquipmentNeed> from = home(row, cell.draft());
    Shelf<EquipmentNeed> to = shelf(cell);
    if (from != to) {
      EquipmentNeed now = from.get(row.need());
      from.remove(row.need());
      to.adopt(row.need(), now);
      homes.put(row.need(), to);
    }
  }
}
