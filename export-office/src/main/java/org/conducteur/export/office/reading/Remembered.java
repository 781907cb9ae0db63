package org.conducteur.export.office.reading;

import java.io.IOException;
import java.util.Optional;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.reading.Fingerprint;

/** What a file of this program knows of what it said when it was made. */
final class Remembered {
  private static final int LONGEST = 2_000_000;

  private Remembered() {}

  /** Nothing for the files of others, and where what was known cannot be read any more. */
  static Optional<Fingerprint> find(Parts parts) {
    try {
      for (String name : Relations.of(parts, "").list("custom-properties")) {
        if (parts.has(name)) {
          String made = made(parts, name);
          return made.isEmpty() ? Optional.empty() : Fingerprint.parse(made);
        }
      }
    } catch (IOException e) {
      // Whatever is wrong with what nobody sees, the document can be read.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static String made(Parts parts, String name) throws IOException {
    StringBuilder made = new StringBuilder();
    try (XmlPart xml = XmlPart.open(parts, name)) {
      while (xml.toChild(1)) {
        if (xml.attribute("name").filter(own -> own.startsWith(WordReader.MADE)).isPresent()
            && xml.toChild(2)) {
          xml.appendText(made, LONGEST);
        }
      }
    }
    return made.toString();
  }
}
