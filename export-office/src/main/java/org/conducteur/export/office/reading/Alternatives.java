package org.conducteur.export.office.reading;

import java.io.IOException;
import org.conducteur.export.office.pack.XmlPart;

/** What a file says twice, for newer and for older programs; it is read once. */
final class Alternatives {
  /** Reads the element that was begun last, and says whether there was anything in it. */
  interface Reading {
    boolean read() throws IOException;
  }

  private Alternatives() {}

  /** Takes the first alternative that has anything. */
  static boolean read(XmlPart xml, Reading reading) throws IOException {
    boolean found = false;
    int own = xml.depth();
    while (xml.toChild(own)) {
      boolean known = xml.element().equals("Choice") || xml.element().equals("Fallback");
      if (known && !found) {
        found = reading.read();
      }
    }
    return found;
  }
}
