package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Sets short texts so that they fit into what room there is: smaller, or shortened. */
final class Fitting {
  /** Sizes closer than this look alike. */
  private static final float STEP = 0.25f;

  private static final String DOTS = "…";

  private final Typesetting typesetting;
  private final TextStyle style;
  private final Tag tag;
  private final float leading;

  /** For texts that look like a style but for their size, and belong to an element. */
  Fitting(Typesetting typesetting, TextStyle style, Tag tag, float leading) {
    this.typesetting = typesetting;
    this.style = style;
    this.tag = tag;
    this.leading = leading;
  }

  /**
   * The text at the largest size at which no word is divided.
   *
   * @param text its words
   * @param width of the room
   * @param height of the room
   * @param lines at most so many
   * @param least the smallest size
   * @param most the largest size
   * @return the text, or nothing if it does not fit at the smallest size
   */
  Optional<Fitted> largest(
      String text, float width, float height, int lines, float least, float most) {
    if (most < least || !fits(text, width, height, lines, least)) {
      return Optional.empty();
    }
    float small = least;
    float large = most;
    while (large - small > STEP) {
      float middle = fits(text, width, height, lines, large) ? large : (small + large) / 2;
      if (fits(text, width, height, lines, middle)) {
        small = middle;
      } else {
        large = middle;
      }
    }
    return Optional.of(set(text, width, small));
  }

  private boolean fits(String text, float width, float height, int lines, float size) {
    LineBreaker breaker = typesetting.breaker(typesetting.runs(text, style.sized(size), tag));
    int count = breaker.lines(width).size();
    return !breaker.dividedWords() && count <= lines && count * size * leading <= height + STEP;
  }

  /** The text at a size, in as many lines as it takes. */
  Fitted set(String text, float width, float size) {
    // The space parts it from what is read after it.
    return new Fitted(broken(CleanText.trimmed(text) + " ", width, size), size, leading);
  }

  /** The text at a size in at most so many lines; what has no room is left out at the end. */
  Fitted shortened(String text, float width, int lines, float size) {
    Fitted whole = set(text, width, size);
    if (whole.lines().size() <= lines) {
      return whole;
    }
    if (lines < 1) {
      return Fitted.NOTHING;
    }
    String clean = CleanText.trimmed(text);
    int few = 0;
    int many = clean.codePointCount(0, clean.length());
    while (many - few > 1) {
      int middle = (few + many) / 2;
      if (broken(cut(clean, middle), width, size).size() <= lines) {
        few = middle;
      } else {
        many = middle;
      }
    }
    return new Fitted(broken(cut(clean, few) + " ", width, size), size, leading);
  }

  private static String cut(String text, int length) {
    return text.substring(0, text.offsetByCodePoints(0, length)).strip() + DOTS;
  }

  private ImmutableList<Line> broken(String text, float width, float size) {
    if (text.isBlank()) {
      return ImmutableList.of();
    }
    return typesetting.broken(typesetting.runs(text, style.sized(size), tag), width, false);
  }
}
