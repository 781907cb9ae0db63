package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.id.Pointer;
import org.conducteur.port.RefusedFileException;

/** Tells documents of Word from other packed files. */
final class NoWord {
  private static final String USUAL = "word/document.xml";

  private NoWord() {}

  /** It is something else; {@code found} is a word of the vocabulary {@code workbookkind}. */
  static RefusedFileException refusal(String found) {
    return new RefusedFileException(
        Finding.of(FileTrouble.DOCUMENT_NO_WORD, Pointer.ROOT, ImmutableMap.of("found", found)));
  }

  /** The part that has the text. */
  static String mainPart(Parts parts) throws IOException {
    Optional<String> other = parts.openDocument();
    if (other.isPresent()) {
      throw refusal(other.get());
    }
    Optional<String> main = Relations.of(parts, "").first("officeDocument");
    if (main.isEmpty() && !parts.has(USUAL)) {
      throw refusal("zip");
    }
    return main.orElse(USUAL);
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
