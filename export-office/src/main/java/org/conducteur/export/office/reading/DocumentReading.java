package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.reading.FurnitureKind;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.SourceDocument;

/** Reads the parts of one document in the order in which a person meets them. */
final class DocumentReading {
  private DocumentReading() {}

  static SourceDocument read(Parts parts, String source) throws IOException {
    String main = NoWord.mainPart(parts);
    List<SourceBlock> blocks = new ArrayList<>();
    try (XmlPart xml = XmlPart.open(parts, main)) {
      NoWord.demandDocument(xml);
      Relations relations = Relations.of(parts, main);
      Progress progress =
          new Progress(
              source,
              StyleSheet.read(parts, relations.first("styles")),
              Numbering.read(parts, relations.first("numbering")));
      blocks.addAll(body(xml, progress, relations));
      blocks.addAll(0, PageFurniture.read(parts, relations, progress, FurnitureKind.HEADER));
      blocks.addAll(PageFurniture.read(parts, relations, progress, FurnitureKind.FOOTER));
      blocks.addAll(Notes.read(parts, relations, progress));
      Languages languages = Languages.of(blocks);
      return new SourceDocument(
          source,
          languages.main(),
          languages.told(blocks),
          progress.hints().findings(),
          Remembered.find(parts));
    }
  }

  private static ImmutableList<SourceBlock> body(
      XmlPart xml, Progress progress, Relations relations) throws IOException {
    ImmutableList.Builder<SourceBlock> blocks = ImmutableList.builder();
    while (xml.toChild(1)) {
      if (xml.element().equals("body")) {
        blocks.addAll(new BlockReading(xml, progress, relations).read());
      }
    }
    return blocks.build();
  }
}
