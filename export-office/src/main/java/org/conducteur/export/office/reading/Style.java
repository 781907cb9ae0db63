package org.conducteur.export.office.reading;

import java.io.IOException;
import java.util.Optional;
import org.conducteur.export.office.pack.XmlPart;

/**
 * A style.
 *
 * @param id its id, which programs write in the language of their user
 * @param name its name, which of built-in styles is English
 * @param usual whether paragraphs without a style have it
 * @param basedOn the id of the style below it
 * @param paragraph what it says of paragraphs
 * @param run what it says of runs
 */
record Style(
    String id,
    String name,
    boolean usual,
    Optional<String> basedOn,
    ParagraphMarks paragraph,
    RunMarks run) {

  /** Reads the element that was begun last. */
  static Style read(XmlPart xml) throws IOException {
    String id = xml.attribute("styleId").orElse("");
    boolean usual =
        xml.attribute("type").equals(Optional.of("paragraph"))
            && xml.attribute("default").filter(value -> !value.equals("0")).isPresent();
    String name = id;
    Optional<String> basedOn = Optional.empty();
    ParagraphMarks paragraph = ParagraphMarks.NONE;
    RunMarks run = RunMarks.NONE;
    int own = xml.depth();
    while (xml.toChild(own)) {
      switch (xml.element()) {
        case "name" -> name = xml.attribute("val").orElse(id);
        case "basedOn" -> basedOn = xml.attribute("val");
        case "pPr" -> paragraph = ParagraphMarks.read(xml);
        case "rPr" -> run = RunMarks.read(xml);
        default -> {}
      }
    }
    return new Style(id, name, usual, basedOn, paragraph, run);
  }
}
