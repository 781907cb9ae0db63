package org.conducteur.export.office.reading;

import java.io.IOException;
import java.util.Optional;
import org.conducteur.export.office.pack.XmlPart;

/**
 * A level of a list.
 *
 * @param start its first number
 * @param format how numbers are written; {@code bullet} for none
 * @param text what is shown, {@code %1} standing for the number of the first level
 * @param font that of the text
 * @param style the id of the style whose paragraphs are on this level
 * @param indent the left indent of its items
 * @param restart the level, from 1, after which it begins again; 0 for never, nothing for any above
 */
record ListLevel(
    int start,
    String format,
    String text,
    String font,
    Optional<String> style,
    Optional<Integer> indent,
    Optional<Integer> restart) {
  private static final int LAST = 32_767;

  /** Reads the element that was begun last. */
  static ListLevel read(XmlPart xml) throws IOException {
    int start = 0;
    String format = "decimal";
    String text = "";
    String font = "";
    Optional<String> style = Optional.empty();
    Optional<Integer> indent = Optional.empty();
    Optional<Integer> restart = Optional.empty();
    int own = xml.depth();
    while (xml.toChild(own)) {
      switch (xml.element()) {
        case "start" -> start = Figures.of(xml.attribute("val"), 0, 0, LAST);
        case "numFmt" -> format = xml.attribute("val").orElse("decimal");
        case "lvlText" -> text = xml.attribute("val").orElse("");
        case "lvlRestart" -> restart = Figures.of(xml.attribute("val"));
        case "pStyle" -> style = xml.attribute("val");
        case "rPr" -> font = RunMarks.read(xml).font().orElse("");
        case "pPr" -> indent = ParagraphMarks.read(xml).indent();
        default -> {}
      }
    }
    return new ListLevel(start, format, text, font, style, indent, restart);
  }

  boolean isBullet() {
    return format.equals("bullet");
  }

  /** The sign of a bullet. */
  String bullet() {
    // The small circle of Courier New is a letter o.
    return text.equals("o") ? "◦" : Glyphs.shown(text, font).strip();
  }
}
