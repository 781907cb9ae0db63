package org.conducteur.export.office.reading;

import java.io.IOException;
import java.util.Optional;
import org.conducteur.export.office.pack.XmlPart;

/**
 * How a run is marked, as far as that may mean something; nothing where its styles decide.
 *
 * @param style the id of its style
 * @param bold whether it is bold; in a style, whether it turns what it is laid over
 * @param italic likewise slanted
 * @param hidden whether it is not shown
 * @param language a BCP 47 tag
 * @param font for signs that only one font knows
 */
record RunMarks(
    Optional<String> style,
    Optional<Boolean> bold,
    Optional<Boolean> italic,
    Optional<Boolean> hidden,
    Optional<String> language,
    Optional<String> font) {
  static final RunMarks NONE =
      new RunMarks(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Reads the element that was begun last. */
  static RunMarks read(XmlPart xml) throws IOException {
    Optional<String> style = Optional.empty();
    Optional<Boolean> bold = Optional.empty();
    Optional<Boolean> italic = Optional.empty();
    Optional<Boolean> hidden = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<String> font = Optional.empty();
    int own = xml.depth();
    while (xml.toChild(own)) {
      switch (xml.element()) {
        case "rStyle" -> style = xml.attribute("val");
        case "b" -> bold = Optional.of(isOn(xml));
        case "i" -> italic = Optional.of(isOn(xml));
        case "vanish" -> hidden = Optional.of(isOn(xml));
        case "lang" -> language = xml.attribute("val");
        case "rFonts" -> font = xml.attribute("ascii").or(() -> xml.attribute("hAnsi"));
        default -> {}
      }
    }
    return new RunMarks(style, bold, italic, hidden, language, font);
  }

  /** A mark is on unless it says that it is off. */
  static boolean isOn(XmlPart xml) {
    return xml.attribute("val")
        .filter(value -> value.equals("0") || value.equals("false") || value.equals("off"))
        .isEmpty();
  }

  /** These marks, and those of a style below where these say nothing. */
  RunMarks over(RunMarks below) {
    return new RunMarks(
        style.or(below::style),
        bold.or(below::bold),
        italic.or(below::italic),
        hidden.or(below::hidden),
        language.or(below::language),
        font.or(below::font));
  }
}
