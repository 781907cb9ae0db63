package org.conducteur.export.office.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.XmlPart;

/** The number formats of cells, by the number of their style. */
final class NumberFormats {
  private final ImmutableList<NumberFormat> byStyle;

  private NumberFormats(ImmutableList<NumberFormat> byStyle) {
    this.byStyle = byStyle;
  }

  static NumberFormats read(Parts parts, Optional<String> part) throws IOException {
    Map<Integer, NumberFormat> own = new HashMap<>();
    List<Integer> styles = new ArrayList<>();
    if (part.isPresent()) {
      try (XmlPart xml = XmlPart.open(parts, part.get())) {
        while (xml.toChild(1)) {
          if (xml.element().equals("numFmts")) {
            formats(xml, own);
          } else if (xml.element().equals("cellXfs")) {
            styles(xml, styles);
          }
        }
      }
    }
    return new NumberFormats(
        styles.stream()
            .map(id -> own.containsKey(id) ? own.get(id) : NumberFormat.ofKnown(id))
            .collect(ImmutableList.toImmutableList()));
  }

  private static void formats(XmlPart xml, Map<Integer, NumberFormat> found) throws IOException {
    int list = xml.depth();
    while (xml.toChild(list)) {
      Optional<String> code = xml.attribute("formatCode");
      Integer id = number(xml.attribute("numFmtId"));
      if (code.isPresent() && id >= 0 && found.size() < Limits.FORMATS) {
        found.put(id, NumberFormat.of(code.get()));
      }
    }
  }

  private static void styles(XmlPart xml, List<Integer> found) throws IOException {
    int list = xml.depth();
    while (xml.toChild(list)) {
      if (xml.element().equals("xf") && found.size() < Limits.FORMATS) {
        found.add(number(xml.attribute("numFmtId")));
      }
    }
  }

  private static int number(Optional<String> digits) {
    Integer number = digits.map(Ints::tryParse).orElse(null);
    return number == null ? -1 : number;
  }

  /** The format of a style. A style that does not exist shows the number itself, as in Excel. */
  NumberFormat of(Optional<String> style) {
    int index = style.isEmpty() ? 0 : number(style);
    return index < 0 || index >= byStyle.size() ? NumberFormat.NUMBER : byStyle.get(index);
  }
}
