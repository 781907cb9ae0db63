package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import org.conducteur.document.Alignment;
import org.conducteur.document.Arrow;
import org.conducteur.document.Display;

/** Lays out the words of signs: as large as fits, with an arrow at the side it points to. */
final class DisplayLayout {
  private static final int LINES = 3;
  private static final float LEADING = 1.08f;

  /** Width of the arrow and of the space beside it, in sizes of the words. */
  private static final float ARROW = 1.1f;

  private static final float GAP = 0.3f;

  private final Typesetting typesetting;
  private final Look look;

  DisplayLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
  }

  /** Lays it out in its element, which is a heading. */
  void lay(Display display, Tag tag, Place place, Flow flow) {
    TextStyle style = TextStyle.of(look.em(1), look.palette().accent()).bold();
    Fitting fitting = new Fitting(typesetting, style, tag, LEADING);
    float most = look.textHeight() * display.share() / 100;
    Fitted words = fitted(display, fitting, place.width(), most);
    float height = Math.min(words.height(), look.textHeight());
    flow.space(look.em(1));
    if (words.height() > look.textHeight()) {
      typesetting.lines(
          typesetting.runs(display.text(), style, tag), place, Look.TIGHT, flow, false);
      return;
    }
    flow.add(
        Math.max(height, display.arrow().isPresent() ? words.size() : 0),
        (pen, top) -> draw(pen, display, words, tag, place, top));
    flow.keep();
    flow.space(look.em(0.8f));
  }

  /** The largest size at which words and arrow fit side by side, since one follows the other. */
  private Fitted fitted(Display display, Fitting fitting, float width, float height) {
    float least = look.em(1);
    float small = least;
    float large = Math.max(least, height / LEADING);
    float aside = display.arrow().isPresent() ? ARROW + GAP : 0;
    while (large - small > 0.25f) {
      float middle = (small + large) / 2;
      float room = width - middle * aside;
      if (fitting.largest(display.text(), room, height, LINES, middle, middle).isPresent()) {
        small = middle;
      } else {
        large = middle;
      }
    }
    return fitting.set(display.text(), width - small * aside, small);
  }

  private void draw(Pen pen, Display display, Fitted words, Tag tag, Place place, float top) {
    pen.begin(tag);
    boolean before = display.arrow().filter(arrow -> arrow != Arrow.RIGHT).isPresent();
    float aside = display.arrow().isPresent() ? words.size() * (ARROW + GAP) : 0;
    float left = place.left() + (before ? aside : 0);
    words.draw(pen, left, top, place.width() - aside, Alignment.START);
    display
        .arrow()
        .ifPresent(
            arrow -> {
              float size = words.size() * ARROW;
              float x = before ? place.left() : place.left() + place.width() - size;
              float y = top - Math.max(words.height(), words.size()) / 2;
              Tag sign = tag.child(PdfName.Span).actualText(ArrowShape.sign(arrow));
              float[] corners = ArrowShape.corners(arrow, x + size / 2, y, size);
              pen.in(sign, () -> pen.polygon(look.palette().accent(), corners));
            });
  }
}
