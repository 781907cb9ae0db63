package org.conducteur.export.office.reading;

import java.io.IOException;
import java.util.Optional;
import org.conducteur.export.office.pack.XmlPart;

/**
 * How a paragraph is marked; nothing where its style decides.
 *
 * @param style the id of its style
 * @param outline its level from 0; 9 is that of text
 * @param list the id of its list; 0 takes it out of any
 * @param level its level in the list, from 0
 * @param indent its left indent in twentieths of a point
 * @param dropCap whether it is the first letter of the paragraph that follows
 */
record ParagraphMarks(
    Optional<String> style,
    Optional<Integer> outline,
    Optional<Integer> list,
    Optional<Integer> level,
    Optional<Integer> indent,
    boolean dropCap) {
  static final ParagraphMarks NONE =
      new ParagraphMarks(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** Reads the element that was begun last. */
  static ParagraphMarks read(XmlPart xml) throws IOException {
    Optional<String> style = Optional.empty();
    Optional<Integer> outline = Optional.empty();
    Optional<Integer> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    Optional<Integer> indent = Optional.empty();
    boolean dropCap = false;
    int own = xml.depth();
    while (xml.toChild(own)) {
      switch (xml.element()) {
        case "pStyle" -> style = xml.attribute("val");
        case "outlineLvl" -> outline = Figures.of(xml.attribute("val"));
        case "ind" -> indent = Figures.of(left(xml));
        case "framePr" -> dropCap = xml.attribute("dropCap").isPresent();
        case "numPr" -> {
          int numbering = xml.depth();
          while (xml.toChild(numbering)) {
            switch (xml.element()) {
              case "numId" -> list = Figures.of(xml.attribute("val"));
              case "ilvl" -> level = Figures.of(xml.attribute("val"));
              default -> {}
            }
          }
        }
        default -> {}
      }
    }
    return new ParagraphMarks(style, outline, list, level, indent, dropCap);
  }

  private static Optional<String> left(XmlPart xml) {
    return xml.attribute("left").or(() -> xml.attribute("start"));
  }

  /** These marks, and those of a style below where these say nothing. */
  ParagraphMarks over(ParagraphMarks below) {
    return new ParagraphMarks(
        style.or(below::style),
        outline.or(below::outline),
        list.or(below::list),
        level.or(below::level),
        indent.or(below::indent),
        dropCap);
  }
}
