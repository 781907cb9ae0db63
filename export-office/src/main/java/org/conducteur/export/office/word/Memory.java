package org.conducteur.export.office.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.conducteur.document.Document;
import org.conducteur.reading.DocumentBlocks;
import org.conducteur.reading.Fingerprint;

/**
 * What a file knows of what it said when it was made: numbers that follow from its texts, in a part
 * that Word keeps and does not show.
 */
final class Memory {
  private static final String BEGIN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<made xmlns=\"urn:conducteur:made:1\">";
  private static final String END = "</made>";

  private Memory() {}

  static void addTo(XWPFDocument file, Document document)
      throws InvalidFormatException, IOException {
    Fingerprint made = Fingerprint.of(DocumentBlocks.of(document, ""));
    Parts.add(
        file.getPackagePart(),
        "/customXml/item1.xml",
        "application/xml",
        "customXml",
        (BEGIN + made + END).getBytes(StandardCharsets.UTF_8));
  }
}
