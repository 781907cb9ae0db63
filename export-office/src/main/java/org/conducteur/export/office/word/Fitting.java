package org.conducteur.export.office.word;

import java.util.List;

/** Finds the largest size in which words have room. */
final class Fitting {
  /** As large as type gets, in half points. */
  private static final int LARGEST = 600;

  private final Paragraphs paragraphs;
  private final Sheet sheet;

  Fitting(Paragraphs paragraphs, Sheet sheet) {
    this.paragraphs = paragraphs;
    this.sheet = sheet;
  }

  /**
   * A paragraph in the largest size in which it fits, but not below the least one.
   *
   * @param style its style
   * @param text its words
   * @param frame where it stands
   * @param height room for its lines in twips
   * @param lines how many lines it may have at most
   * @param least size in half points that it has at least, whether it fits or not
   */
  Piece.Para largest(WordStyle style, String text, Frame frame, int height, int lines, int least) {
    Piece.Para para = paragraphs.of(style, text, frame);
    int fits = least;
    int fitsNot = LARGEST + 1;
    while (fitsNot - fits > 1) {
      int middle = (fits + fitsNot) / 2;
      if (fits(para.withSize(middle), height, lines)) {
        fits = middle;
      } else {
        fitsNot = middle;
      }
    }
    return para.withSize(fits);
  }

  private boolean fits(Piece.Para para, int height, int lines) {
    List<Integer> broken = LineBreaking.of(para, sheet);
    return broken.size() <= lines
        && broken.size() * LineBreaking.lineHeight(para.style(), para.size(), sheet) <= height
        && LineBreaking.widestWord(para, sheet) <= para.place().width();
  }
}
