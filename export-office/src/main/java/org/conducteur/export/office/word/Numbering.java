package org.conducteur.export.office.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The lists of a file. The constants are the numbers that {@code numbering.xml} gives them. */
final class Numbering {
  static final int BULLET = 1;
  static final int TICK = 2;
  static final int BOX = 3;
  static final int PLAIN = 4;

  /** The definition that every numbered list follows; the lists themselves count on from here. */
  static final int NUMBER = 5;

  private static final String END = "</w:numbering>";

  private final String definitions;
  private final StringBuilder lists = new StringBuilder();
  private final Set<Integer> begun = new HashSet<>();

  Numbering(Template template) {
    String all = new String(template.fill("numbering.xml"), StandardCharsets.UTF_8);
    definitions = all.substring(0, all.lastIndexOf(END));
  }

  /** Makes sure that the list exists. */
  void use(Piece.Mark number) {
    if (number.list() > NUMBER && begun.add(number.list())) {
      lists.append(
          String.format(
              Locale.ROOT,
              """
          <w:num w:numId="%s"><w:abstractNumId w:val="%s"/>\
          <w:lvlOverride w:ilvl="%s"><w:startOverride w:val="1"/></w:lvlOverride></w:num>\
          """,
              number.list(),
              NUMBER,
              number.level()));
    }
  }

  void addTo(XWPFDocument file) throws InvalidFormatException, IOException {
    Parts.add(
        file.getPackagePart(),
        "/word/numbering.xml",
        Parts.DOCUMENT_TYPES + "numbering+xml",
        "numbering",
        (definitions + lists + END).getBytes(StandardCharsets.UTF_8));
  }
}
