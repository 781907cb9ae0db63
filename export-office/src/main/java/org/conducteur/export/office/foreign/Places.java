package org.conducteur.export.office.foreign;

import java.util.HashMap;
import java.util.Map;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.id.Pointer;
import org.conducteur.port.Sources;

/** Where each datum stands in the workbook. */
final class Places {
  private final Map<Pointer, InSheet> cells = new HashMap<>();

  /** Begins with the cell where everything stands of which nothing better is known. */
  Places(InSheet start) {
    cells.put(Pointer.ROOT, start);
  }

  /** Notes the first cell of a datum. */
  void put(Pointer datum, InSheet cell) {
    cells.putIfAbsent(datum, cell);
  }

  Sources sources() {
    return Sources.of(cells);
  }
}
