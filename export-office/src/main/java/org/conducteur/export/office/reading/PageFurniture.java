package org.conducteur.export.office.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.reading.FurnitureKind;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/** Headers and footers; what several pages repeat is read once. */
final class PageFurniture {
  private PageFurniture() {}

  static List<SourceBlock> read(
      Parts parts, Relations relations, Progress progress, FurnitureKind kind) throws IOException {
    List<SourceBlock> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String part : relations.list(kind == FurnitureKind.HEADER ? "header" : "footer")) {
      if (parts.has(part)) {
        Relations own = Relations.of(parts, part);
        try (XmlPart xml = XmlPart.open(parts, part)) {
          for (StyledText line : Notes.lines(new BlockReading(xml, progress, own).read())) {
            if (seen.add(line.plain())) {
              out.add(
                  progress.count(
                      new SourceBlock.Furniture(kind, line, progress.place(line.plain()))));
            }
          }
        }
      }
    }
    return out;
  }
}
