package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Divides a paragraph into lines, each as long as fits. */
final class LineBreaker {
  /**
   * Words of running text are divided where else more than this share of the line stayed empty;
   * elsewhere only those that are longer than the line.
   */
  private static final float RAGGED = 0.15f;

  private static final float TOLERANCE = 0.01f;

  private final ParagraphText paragraph;
  private final String text;
  private final Fonts fonts;
  private final Hyphenation hyphenation;
  private final boolean hyphenates;
  private boolean dividedWords;
  private final ImmutableList.Builder<Line> lines = ImmutableList.builder();

  LineBreaker(ParagraphText paragraph, Fonts fonts, Hyphenation hyphenation, boolean hyphenates) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.fonts = fonts;
    this.hyphenation = hyphenation;
    this.hyphenates = hyphenates;
  }

  /** Whether a word was divided, at a hyphen or anywhere. */
  boolean dividedWords() {
    return dividedWords;
  }

  ImmutableList<Line> lines(float width) {
    int start = 0;
    while (start < text.length()) {
      start = takeLine(start, width);
    }
    return lines.build();
  }

  /** The end of the line that begins at start. */
  private int takeLine(int start, float width) {
    int fits = start;
    int next = start;
    while (next < text.length()) {
      next = nextBreak(next);
      if (paragraph.width(start, trimmed(start, next)) > width + TOLERANCE) {
        return divided(start, fits, next, width);
      }
      fits = next;
      if (text.charAt(next - 1) == '\n') {
        break;
      }
    }
    return end(start, fits);
  }

  private int nextBreak(int from) {
    int index = from + 1;
    while (index < text.length()
        && text.charAt(index - 1) != '\n'
        && !BreakPoints.before(text, index)) {
      index++;
    }
    return index;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && BreakPoints.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int end(int start, int end) {
    add(paragraph.pieces(start, end), paragraph.width(start, trimmed(start, end)));
    return end;
  }

  private void add(List<Piece> pieces, float width) {
    lines.add(Line.of(pieces, width, paragraph.isRightToLeft()));
  }

  /** The word between {@code fits} and {@code next} is too long for the line. */
  private int divided(int start, int fits, int next, float width) {
    float free = width - paragraph.width(start, trimmed(start, fits));
    boolean ragged = free > width * RAGGED && next < text.length();
    if (fits == start || (hyphenates && ragged)) {
      int at = hyphenated(start, fits, next, width);
      if (at > fits) {
        dividedWords = true;
        return at;
      }
    }
    if (fits > start) {
      return end(start, fits);
    }
    dividedWords = true;
    return end(start, forced(start, next, width));
  }

  /** As many characters as fit, at least one. */
  private int forced(int start, int next, float width) {
    int at = text.offsetByCodePoints(start, 1);
    while (at < next) {
      int further = text.offsetByCodePoints(at, 1);
      if (paragraph.width(start, further) > width) {
        break;
      }
      at = further;
    }
    return at;
  }

  /** Ends the line within the word if its language allows; where it ended, or -1. */
  private int hyphenated(int start, int fits, int next, float width) {
    int from = fits;
    while (from < next && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < next && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (from == to || paragraph.level(from) % 2 == 1 || BreakPoints.isInAddress(text, from)) {
      return -1;
    }
    int[] points =
        hyphenation.points(text.substring(from, to), paragraph.run(from).tag().language());
    for (int i = points.length - 1; i >= 0; i--) {
      int at = from + points[i];
      Piece hyphen = hyphen(at - 1);
      float used = paragraph.width(start, at) + hyphen.width();
      if (used <= width) {
        List<Piece> pieces = paragraph.pieces(start, at);
        pieces.add(hyphen);
        add(pieces, used);
        return at;
      }
    }
    return -1;
  }

  /** A hyphen that readers of the text know to be none of its characters. */
  private Piece hyphen(int index) {
    Run run = paragraph.run(index);
    Face face = fonts.face(run.style(), '-').orElse(Face.WIDE);
    float width = fonts.width(face, '-') * run.style().size() / 1000;
    return new Piece(
        "-", face, run.style(), run.tag(), "\u00AD", null, width, paragraph.level(index));
  }
}
