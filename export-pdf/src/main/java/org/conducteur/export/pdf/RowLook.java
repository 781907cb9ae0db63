package org.conducteur.export.pdf;

import org.conducteur.document.RowKind;
import org.conducteur.style.Palette;

/**
 * How a row of a table looks by its kind.
 *
 * @param kind what it is for
 * @param more whether the next row goes on with it
 * @param place where the table is
 * @param height its height
 * @param palette its colours
 */
record RowLook(RowKind kind, boolean more, Place place, float height, Palette palette) {
  static final float HAIRLINE = 0.5f;
  private static final float RULE = 1.1f;

  /** How text looks in a row, where it looks so in others. */
  static TextStyle text(RowKind kind, TextStyle usual, Look look) {
    return switch (kind) {
      case BODY, CONTINUED, FLOWING -> usual;
      case GROUP -> usual.bold().coloured(look.palette().accent());
      case QUIET -> usual.coloured(look.palette().muted());
      case TOTAL -> usual.bold();
    };
  }

  /** Draws what lies behind and around its text. */
  void draw(Pen pen, float top) {
    float bottom = top - height;
    if (kind == RowKind.GROUP) {
      pen.fill(place.left(), bottom, place.width(), height, palette.surface());
    }
    if (kind == RowKind.TOTAL) {
      pen.fill(place.left(), top - RULE / 2, place.width(), RULE, palette.accent());
    }
    if (!more) {
      hairline(pen, place, bottom, palette);
    }
  }

  static void hairline(Pen pen, Place place, float y, Palette palette) {
    pen.fill(place.left(), y, place.width(), HAIRLINE, palette.rule());
  }
}
