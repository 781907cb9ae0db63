package org.conducteur.export.office.scan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet. */
final class SheetReading {
  private static final Comparator<ScannedCell> BY_COLUMN = comparingInt(ScannedCell::column);
  private static final Comparator<ScannedRow> BY_INDEX = comparingInt(ScannedRow::index);

  private final XmlPart xml;
  private final CellReading cells;
  private final List<ScannedRow> rows = new ArrayList<>();
  private final List<MergedCells> merged = new ArrayList<>();

  private SheetReading(XmlPart xml, CellReading cells) {
    this.xml = xml;
    this.cells = cells;
  }

  /** Reads the sheet of a part; its tables are in other parts. */
  static SheetReading read(Parts parts, String part, CellReading cells) throws IOException {
    try (XmlPart xml = XmlPart.open(parts, part)) {
      SheetReading reading = new SheetReading(xml, cells);
      while (xml.toChild(1)) {
        if (xml.element().equals("sheetData")) {
          reading.readRows();
        } else if (xml.element().equals("mergeCells")) {
          reading.readMerged();
        }
      }
      return reading;
    }
  }

  ImmutableList<MergedCells> merged() {
    return ImmutableList.copyOf(merged);
  }

  /** Ranges that no sheet has are left out: nothing is lost with them. */
  private void readMerged() throws IOException {
    int list = xml.depth();
    while (xml.toChild(list)) {
      CellPlace.range(xml.attribute("ref").orElse("")).ifPresent(merged::add);
      if (merged.size() > Limits.MERGED) {
        throw Refusals.tooLarge("merged", Limits.MERGED);
      }
    }
  }

  private void readRows() throws IOException {
    int data = xml.depth();
    int next = 0;
    while (xml.toChild(data)) {
      if (xml.element().equals("row")) {
        Optional<String> number = xml.attribute("r");
        // Programs may leave out the number of a row that follows the one before.
        int row = number.isEmpty() ? next : CellPlace.row(number.get()).orElseThrow(xml::damaged);
        if (row >= Limits.ROWS) {
          throw xml.damaged();
        }
        readRow(row);
        next = row + 1;
      }
    }
  }

  private void readRow(int row) throws IOException {
    List<ScannedCell> found = new ArrayList<>();
    int parent = xml.depth();
    int next = 0;
    while (xml.toChild(parent)) {
      if (xml.element().equals("c")) {
        int column = column(xml.attribute("r"), next);
        @Nullable ScannedCell cell = cells.read(xml, row, column);
        if (cell != null) {
          found.add(cell);
        }
        next = column + 1;
      }
    }
    if (!found.isEmpty()) {
      rows.add(new ScannedRow(row, byColumn(found)));
    }
  }

  private int column(Optional<String> address, int next) throws IOException {
    int column =
        address.isEmpty()
            ? next
            : CellPlace.parse(address.get()).map(CellPlace::column).orElseThrow(xml::damaged);
    if (column >= Limits.COLUMNS) {
      throw xml.damaged();
    }
    return column;
  }

  /** Cells by column; of several at one place the last one counts. */
  private static ImmutableList<ScannedCell> byColumn(List<ScannedCell> found) {
    if (Ordering.from(BY_COLUMN).isStrictlyOrdered(found)) {
      return ImmutableList.copyOf(found);
    }
    Map<Integer, ScannedCell> last = new TreeMap<>();
    found.forEach(cell -> last.put(cell.column(), cell));
    return ImmutableList.copyOf(last.values());
  }

  /** Rows from the top; several of one number are one row. */
  ImmutableList<ScannedRow> rows() {
    if (Ordering.from(BY_INDEX).isStrictlyOrdered(rows)) {
      return ImmutableList.copyOf(rows);
    }
    Map<Integer, List<ScannedCell>> byIndex = new LinkedHashMap<>();
    rows.forEach(
        row ->
            byIndex.computeIfAbsent(row.index(), index -> new ArrayList<>()).addAll(row.cells()));
    return byIndex.entrySet().stream()
        .map(entry -> new ScannedRow(entry.getKey(), byColumn(entry.getValue())))
        .sorted(BY_INDEX)
        .collect(toImmutableList());
  }
}
