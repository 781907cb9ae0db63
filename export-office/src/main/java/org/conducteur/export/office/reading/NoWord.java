package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.id.Pointer;
import org.conducteur.port.RefusedFileException;

/** Tells documents of Word from other packed files. */
final class NoWord {
  private static final String OPEN_DOCUMENT = "mimetype";
  private static final String USUAL = "word/document.xml";

  private NoWord() {}

  /** It is something else; {@code found} is a word of the vocabulary {@code workbookkind}. */
  static RefusedFileException refusal(String found) {
    return new RefusedFileException(
        Finding.of(
            "document-no-word", Severity.ERROR, Pointer.ROOT, ImmutableMap.of("found", found)));
  }

  /** The part that has the text. */
  static String mainPart(Parts parts) throws IOException {
    if (parts.has(OPEN_DOCUMENT)) {
      byte[] start = parts.open(OPEN_DOCUMENT).readNBytes(200);
      String type = new String(start, StandardCharsets.ISO_8859_1);
      throw refusal(
          type.contains("opendocument.text")
              ? "odt"
              : type.contains("spreadsheet") ? "ods" : "zip");
    }
    ImmutableList<String> main = Relations.of(parts, "").list("officeDocument");
    if (main.isEmpty() && !parts.has(USUAL)) {
      throw refusal("zip");
    }
    return main.isEmpty() ? USUAL : main.get(0);
  }

  /** Lets the root of a document of Word pass. */
  static void demandDocument(XmlPart xml) throws RefusedFileException {
    switch (xml.element()) {
      case "document" -> {}
      case "workbook" -> throw refusal("workbook");
      case "presentation" -> throw refusal("slides");
      default -> throw refusal("zip");
    }
  }
}
