package org.conducteur.export.pdf;

import org.conducteur.document.Card;

/**
 * A plate to stand on a table: the words on the lower half of a page, and once more upside down on
 * the upper half, for those on the other side of the table.
 */
final class FoldedPlate {
  private static final float LARGEST = 110;
  private static final float PADDING = 0.06f;
  private static final float BAR = 4;

  /** How far the fold is marked from the edges of the page, in millimetres. */
  private static final float FOLD_MARK = 12;

  private final Look look;
  private final CardText text;
  private final Tag tag;
  private final float inset;
  private final float width;
  private final float height;

  FoldedPlate(Typesetting typesetting, Card card, Tag tag, Place place) {
    this.look = typesetting.look();
    this.tag = tag;
    this.width = place.width();
    float padding = look.pageHeight() * PADDING;
    this.inset = look.bottom() + padding / 2;
    this.height = look.pageHeight() / 2 - inset - padding - BAR * 2;
    this.text = new CardText(typesetting, card, tag, width, height, LARGEST);
  }

  void draw(Pen pen) {
    pen.begin(tag);
    half(pen);
    float middle = look.pageHeight() / 2;
    pen.upsideDown(look.pageWidth() / 2, middle, () -> half(pen));
    float mark = Look.points(FOLD_MARK);
    int colour = look.palette().muted();
    pen.fold(0, mark, middle, colour);
    pen.fold(look.pageWidth() - mark, look.pageWidth(), middle, colour);
  }

  private void half(Pen pen) {
    text.draw(pen, look.left(), inset + BAR * 2, width, height);
    pen.fill(look.left(), inset - BAR, width, BAR, look.palette().accent());
  }
}
