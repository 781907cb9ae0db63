package org.conducteur.export.office.workbook;

import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFamily;

/**
 * The font of a workbook. That of a town is set a little smaller: at the same size almost all are
 * larger than Calibri, by whose letters columns and rows are measured.
 *
 * @param name as Excel knows it
 * @param foreign whether it is another than Calibri
 */
record HouseFont(String name, boolean foreign) {
  private static final HouseFont USUAL = new HouseFont("Calibri", false);

  /** Excel takes no longer names, and codes of headers end at a quotation mark. */
  private static final Pattern POSSIBLE = Pattern.compile("[\\p{L}\\p{N} ._+-]{1,31}");

  static HouseFont of(Brand brand) {
    Optional<String> name =
        brand.font().map(FontFamily::name).filter(n -> POSSIBLE.matcher(n).matches());
    return name.filter(n -> !n.equalsIgnoreCase(USUAL.name()))
        .map(n -> new HouseFont(n, true))
        .orElse(USUAL);
  }

  /** The size in points at which it takes the room of Calibri. */
  int size(int ofCalibri) {
    return foreign ? ofCalibri * 9 / 10 : ofCalibri;
  }
}
