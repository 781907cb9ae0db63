package org.conducteur.export.office.scan;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.export.office.pack.PackedKind;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.port.RefusedFileException;

/** Reads the sheets of one file. */
final class WorkbookReading {
  /** A sheet as the workbook lists it; the id leads to its part. */
  private record Listed(String name, Showing showing, String id) {}

  private final Parts parts;
  private final String part;
  private final Budget budget;
  private final List<Listed> listed = new ArrayList<>();
  private boolean from1904;

  private WorkbookReading(Parts parts, String part, Budget budget) {
    this.parts = parts;
    this.part = part;
    this.budget = budget;
  }

  static ScannedWorkbook read(byte[] file) throws IOException {
    Budget budget = new Budget();
    try (Parts parts = Parts.open(file, PackedKind.WORKBOOK)) {
      return new WorkbookReading(parts, mainPart(parts), budget).read();
    }
  }

  /** The part that lists the sheets. */
  private static String mainPart(Parts parts) throws IOException {
    Optional<String> other = parts.openDocument();
    if (other.isPresent()) {
      throw other.get().equals("ods")
          ? Refusals.otherWorkbook("ods")
          : Refusals.notWorkbook(other.get());
    }
    Optional<String> main = Relations.of(parts, "").first("officeDocument");
    String part = main.orElse("xl/workbook.xml");
    if (part.toLowerCase(Locale.ROOT).endsWith(".bin")) {
      throw Refusals.otherWorkbook("xlsb");
    } else if (main.isEmpty() && !parts.has(part)) {
      throw Refusals.notWorkbook("zip");
    }
    return part;
  }

  private ScannedWorkbook read() throws IOException {
    try (XmlPart xml = XmlPart.open(parts, part)) {
      demandWorkbook(xml.element());
      while (xml.toChild(1)) {
        switch (xml.element()) {
          case "workbookPr" -> from1904 = isTrue(xml.attribute("date1904"));
          case "sheets" -> list(xml);
          default -> {}
        }
      }
    }
    return new ScannedWorkbook(sheets(Relations.of(parts, part)));
  }

  private static void demandWorkbook(String root) throws RefusedFileException {
    switch (root) {
      case "workbook" -> {}
      case "document" -> throw Refusals.notWorkbook("word");
      case "presentation" -> throw Refusals.notWorkbook("slides");
      default -> throw Refusals.notWorkbook("zip");
    }
  }

  private static boolean isTrue(Optional<String> flag) {
    return flag.filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }

  private void list(XmlPart xml) throws IOException {
    int sheets = xml.depth();
    while (xml.toChild(sheets)) {
      if (listed.size() >= Limits.SHEETS) {
        throw Refusals.tooLarge("sheets", Limits.SHEETS);
      }
      Showing showing =
          switch (xml.attribute("state").orElse("visible")) {
            case "hidden" -> Showing.HIDDEN;
            case "veryHidden" -> Showing.VERY_HIDDEN;
            default -> Showing.VISIBLE;
          };
      listed.add(
          new Listed(xml.attribute("name").orElse(""), showing, xml.attribute("id").orElse("")));
    }
  }

  private ImmutableList<ScannedSheet> sheets(Relations relations) throws IOException {
    CellReading cells =
        new CellReading(
            SharedTexts.read(parts, relations.first("sharedStrings"), budget),
            NumberFormats.read(parts, relations.first("styles")),
            from1904,
            budget);
    ImmutableList.Builder<ScannedSheet> sheets = ImmutableList.builder();
    for (Listed sheet : listed) {
      Optional<String> target = relations.find(sheet.id(), "worksheet");
      if (target.isPresent()) {
        sheets.add(sheet(sheet, target.get(), cells));
      } else if (!relations.has(sheet.id())) {
        throw parts.kind().damaged(part);
      }
    }
    return sheets.build();
  }

  private ScannedSheet sheet(Listed sheet, String target, CellReading cells) throws IOException {
    SheetReading reading = SheetReading.read(parts, target, cells);
    return new ScannedSheet(
        sheet.name(),
        sheet.showing(),
        reading.rows(),
        TableReading.tables(parts, target, sheet.name()),
        reading.merged());
  }
}
