package org.conducteur.export.office.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Pointer;

/**
 * Where data of the event stand in the workbook that is being written. It knows only the data that
 * were asked for, since an event has many more cells than somebody asks about.
 */
final class CellIndex {
  /** A cell; row and column count from 0. */
  record Spot(String sheet, int row, int column) {}

  private final Set<Pointer> asked = new HashSet<>();
  private final Map<Pointer, Spot> spots = new HashMap<>();

  /** An index of the places of data, or of the nearest things around them that have a cell. */
  static CellIndex of(List<Pointer> places, List<SheetPlan> sheets) {
    CellIndex index = new CellIndex();
    places.forEach(index::ask);
    if (!places.isEmpty()) {
      sheets.forEach(index::add);
    }
    return index;
  }

  private void ask(Pointer place) {
    for (int length = place.steps().size(); length >= 0; length--) {
      asked.add(start(place, length));
    }
  }

  private static Pointer start(Pointer place, int length) {
    return new Pointer(place.steps().subList(0, length));
  }

  private void add(SheetPlan sheet) {
    if (sheet instanceof SheetPlan.OfTable<?> table) {
      add(table);
    } else if (sheet instanceof SheetPlan.OfOverview overview) {
      String name = overview.frame().name();
      put(Pointer.ROOT, new Spot(name, 0, 0));
      put(Pointer.of("title"), new Spot(name, 0, 0));
      for (int i = 0; i < overview.facts().size(); i++) {
        Pointer place = Pointer.parse("/" + overview.facts().get(i).path());
        put(place, new Spot(name, OverviewWriting.FIRST_FACT + i, OverviewWriting.VALUE));
      }
    }
  }

  private <R> void add(SheetPlan.OfTable<R> sheet) {
    TablePlan<R> table = sheet.table();
    if (table.edits().isEmpty()) {
      return;
    }
    for (int i = 0; i < table.rows().size(); i++) {
      R row = table.rows().get(i);
      int at = TableLayout.HEADER_ROW + 1 + i;
      Pointer place = table.place().apply(row);
      for (int column = 0; column < table.columns().size(); column++) {
        int here = column;
        table
            .columns()
            .get(column)
            .store()
            .ifPresent(
                store ->
                    put(store.place().apply(place, row), new Spot(sheet.frame().name(), at, here)));
      }
      put(place, new Spot(sheet.frame().name(), at, 0));
    }
  }

  /** Of two cells for one datum the first counts. */
  private void put(Pointer place, Spot spot) {
    if (asked.contains(place)) {
      spots.putIfAbsent(place, spot);
    }
  }

  /** The cell of a datum, or that of the nearest thing around it that has one. */
  Optional<Spot> find(Pointer place) {
    int least = place.steps().isEmpty() ? 0 : 1;
    for (int length = place.steps().size(); length >= least; length--) {
      Spot spot = spots.get(start(place, length));
      if (spot != null) {
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }
}
