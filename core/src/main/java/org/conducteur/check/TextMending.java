package org.conducteur.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.Pointer;
import org.conducteur.text.RichText;

/** Fixes that change one spot of a text and leave every other character as it was typed. */
final class TextMending {
  private TextMending() {}

  /** The text with one part in place of another, if that part stands in it exactly once. */
  static Optional<Fix> replacing(String part, String by, RichText text, Pointer place) {
    return replacing(Pattern.compile(Pattern.quote(part)), by, text, place);
  }

  /** The text with something in place of the one match of a pattern. */
  static Optional<Fix> replacing(Pattern part, String by, RichText text, Pointer place) {
    Matcher found = part.matcher(text.markdown());
    if (!found.find()) {
      return Optional.empty(); // there is markup within
    }
    int start = found.start();
    int end = found.end();
    String mended = text.markdown().substring(0, start) + by + text.markdown().substring(end);
    return found.find() ? Optional.empty() : Optional.of(new Fix(place, mended));
  }
}
