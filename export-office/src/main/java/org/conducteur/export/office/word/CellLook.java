package org.conducteur.export.office.word;

import java.util.OptionalInt;

/**
 * How a cell looks, beyond what the kind of its grid says.
 *
 * @param header whether it names a row or a column
 * @param fill colour of its surface, as 0xRRGGBB
 * @param above whether there is padding above its content
 * @param below whether there is padding below its content
 */
record CellLook(boolean header, OptionalInt fill, boolean above, boolean below) {
  static final CellLook PLAIN = new CellLook(false, OptionalInt.empty(), true, true);
  static final CellLook HEADER = new CellLook(true, OptionalInt.empty(), true, true);

  CellLook withFill(int colour) {
    return new CellLook(header, OptionalInt.of(colour), above, below);
  }

  CellLook withPadding(boolean paddingAbove, boolean paddingBelow) {
    return new CellLook(header, fill, paddingAbove, paddingBelow);
  }

  /** How many of its upper and lower edges have padding. */
  int edges() {
    return (above ? 1 : 0) + (below ? 1 : 0);
  }
}
