package org.conducteur.export.office.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.Optional;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;

/** Reads the tables of a sheet. */
final class TableReading {
  private TableReading() {}

  /** Tables whose range is none are left out: their cells are still there. */
  static ImmutableList<ScannedTable> tables(Parts parts, String sheetPart, String sheet)
      throws IOException {
    ImmutableList.Builder<ScannedTable> found = ImmutableList.builder();
    for (String part : Relations.of(parts, sheetPart).list("table")) {
      if (parts.has(part)) {
        try (XmlPart xml = XmlPart.open(parts, part)) {
          table(xml, sheet).ifPresent(found::add);
        }
      }
    }
    return found.build();
  }

  private static Optional<ScannedTable> table(XmlPart xml, String sheet) throws IOException {
    Optional<MergedCells> range = CellPlace.range(xml.attribute("ref").orElse(""));
    String name = xml.attribute("displayName").or(() -> xml.attribute("name")).orElse("");
    int totals = number(xml.attribute("totalsRowCount"));
    ImmutableList<String> headers = headers(xml);
    return range.map(
        place ->
            new ScannedTable(
                name,
                sheet,
                place.firstRow(),
                place.firstColumn(),
                Math.max(place.firstRow(), place.lastRow() - totals),
                place.lastColumn(),
                headers));
  }

  private static int number(Optional<String> digits) {
    Integer number = digits.map(Ints::tryParse).orElse(null);
    return number == null || number < 0 || number > 1 ? 0 : number;
  }

  private static ImmutableList<String> headers(XmlPart xml) throws IOException {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    while (xml.toChild(1)) {
      if (xml.element().equals("tableColumns")) {
        int columns = xml.depth();
        int count = 0;
        while (xml.toChild(columns)) {
          if (++count > Limits.COLUMNS) {
            throw xml.damaged();
          }
          found.add(CellWords.plain(xml.attribute("name").orElse("")));
        }
      }
    }
    return found.build();
  }
}
