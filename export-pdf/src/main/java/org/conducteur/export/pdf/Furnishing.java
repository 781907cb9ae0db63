package org.conducteur.export.pdf;

import org.conducteur.document.Document;
import org.conducteur.document.Furniture;

/** Whether the pages of a document have anything at their edges. */
final class Furnishing {
  private Furnishing() {}

  static boolean of(Document document) {
    Furniture furniture = document.furniture();
    return !(furniture.header() + furniture.footer() + furniture.pageNumber()).isBlank();
  }
}
