package org.conducteur.export.pdf;

import org.conducteur.document.Card;

/** A badge to wear. */
final class Badge {
  /** In millimetres. */
  static final float WIDTH = 90;

  static final float HEIGHT = 55;

  private static final float PADDING = 5;
  private static final float BAR = 3;
  private static final float LARGEST = 30;

  private final Look look;
  private final CardText text;
  private final Tag tag;

  Badge(Typesetting typesetting, Card card, Tag tag) {
    this.look = typesetting.look();
    this.tag = tag;
    this.text = new CardText(typesetting, card, tag, textWidth(), textHeight(), LARGEST);
  }

  private static float textWidth() {
    return Look.points(WIDTH - 2 * PADDING);
  }

  private static float textHeight() {
    return Look.points(HEIGHT - 2 * PADDING - BAR);
  }

  void draw(Pen pen, float left, float bottom) {
    pen.begin(tag);
    float bar = Look.points(BAR);
    float top = bottom + Look.points(HEIGHT);
    pen.fill(left, top - bar, Look.points(WIDTH), bar, look.palette().accent());
    float padding = Look.points(PADDING);
    text.draw(pen, left + padding, bottom + padding, textWidth(), textHeight());
  }
}
