package org.conducteur.export.office.word;

import com.google.common.base.Splitter;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.conducteur.document.Document;
import org.conducteur.export.office.reading.WordReader;
import org.conducteur.reading.DocumentBlocks;
import org.conducteur.reading.Fingerprint;

/**
 * What a file knows of what it said when it was made: numbers that follow from its texts. They are
 * custom properties, since LibreOffice keeps these and drops parts that it does not know.
 */
final class Memory {
  /** As long as Word lets a property be. */
  private static final int LONGEST = 250;

  private Memory() {}

  static void addTo(XWPFDocument file, Document document) {
    String made = Fingerprint.of(DocumentBlocks.of(document, "")).toString();
    CustomProperties properties = file.getProperties().getCustomProperties();
    int number = 0;
    for (String part : Splitter.fixedLength(LONGEST).split(made)) {
      number++;
      properties.addProperty(WordReader.MADE + number, part);
    }
  }
}
