package org.conducteur.export.office.foreign;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.MergedCells;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.export.office.scan.ScannedSheet;

/** The cells of a sheet by row and column. A cell merged downwards fills all its rows. */
final class SheetCells {
  private record Place(int row, int column) {}

  /** Cells that are filled at most: more are frames around a sheet, and would only take memory. */
  private static final int MOST_FILLED = 100_000;

  private final String source;
  private final ScannedSheet sheet;
  private final ImmutableMap<Integer, ImmutableMap<Integer, ScannedCell>> rows;
  private final Map<Place, Place> first = new HashMap<>();
  private final Map<Place, Integer> wide = new HashMap<>();

  SheetCells(String source, ScannedSheet sheet) {
    this.source = source;
    this.sheet = sheet;
    rows =
        sheet.rows().stream()
            .collect(
                toImmutableMap(
                    ScannedRow::index,
                    row ->
                        row.cells().stream()
                            .collect(toImmutableMap(ScannedCell::column, cell -> cell))));
    for (MergedCells area : sheet.merged()) {
      Place top = new Place(area.firstRow(), area.firstColumn());
      if (area.lastColumn() > area.firstColumn()) {
        wide.put(top, area.lastColumn());
      }
      if (area.lastRow() - area.firstRow() <= MOST_FILLED - first.size()) {
        for (int row = area.firstRow() + 1; row <= area.lastRow(); row++) {
          first.put(new Place(row, area.firstColumn()), top);
        }
      }
    }
  }

  String name() {
    return sheet.name();
  }

  ImmutableList<ScannedRow> rows() {
    return sheet.rows();
  }

  /** The cell itself, whatever it is merged with. */
  Optional<ScannedCell> own(int row, int column) {
    return Optional.ofNullable(rows.getOrDefault(row, ImmutableMap.of()).get(column))
        .filter(cell -> !(cell.content() instanceof Content.Blank));
  }

  /** The cell that people see at a place. */
  Optional<ScannedCell> find(int row, int column) {
    Place top = first.get(new Place(row, column));
    return top == null ? own(row, column) : own(top.row(), top.column());
  }

  /** The last column over which a cell reaches. */
  int lastColumn(int row, int column) {
    return wide.getOrDefault(new Place(row, column), column);
  }

  InSheet place(int row, int column) {
    return place(new ScannedCell(row, column, new Content.Blank(), Optional.empty()));
  }

  InSheet place(ScannedCell cell) {
    return new InSheet(source, sheet.name(), cell.address());
  }
}
