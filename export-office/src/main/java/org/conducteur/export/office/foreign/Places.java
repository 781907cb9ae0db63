package org.conducteur.export.office.foreign;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.SourcePlace;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.id.Pointer;
import org.conducteur.port.Sources;

/** Where each datum stands in the workbook. */
final class Places implements Sources {
  private final InSheet start;
  private final Map<Pointer, InSheet> cells = new HashMap<>();

  Places(InSheet start) {
    this.start = start;
  }

  /** Notes the first cell of a datum. */
  void put(Pointer datum, InSheet cell) {
    cells.putIfAbsent(datum, cell);
  }

  @Override
  public Optional<SourcePlace> find(Pointer pointer) {
    for (int length = pointer.steps().size(); length > 0; length--) {
      InSheet cell = cells.get(new Pointer(pointer.steps().subList(0, length)));
      if (cell != null) {
        return Optional.of(cell);
      }
    }
    return Optional.of(start);
  }
}
