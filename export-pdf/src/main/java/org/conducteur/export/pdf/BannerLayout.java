package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import org.conducteur.document.Alignment;
import org.conducteur.document.Banner;

/** Lays out a strip with three short texts, of which each has its part of the width. */
final class BannerLayout {
  private static final float PADDING_ACROSS = 0.9f;
  private static final float PADDING_DOWN = 0.5f;
  private static final float GAP = 1.2f;
  private static final float AROUND = 0.9f;
  private static final float START_SIZE = 1.75f;
  private static final float OTHER_SIZE = 1.3f;
  private static final float SMALLEST = 1;

  /** The texts at the sides take at most this share of the width each. */
  private static final float WIDEST_START = 0.4f;

  private static final float WIDEST_END = 0.25f;

  private final Typesetting typesetting;
  private final Look look;

  BannerLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
  }

  void lay(Banner banner, Place place, Flow flow) {
    TextStyle style = TextStyle.of(look.em(1), look.palette().onAccent());
    Place inside = place.indented(look.em(PADDING_ACROSS), look.em(PADDING_ACROSS));
    float gap = look.em(GAP);
    Fitted start =
        fitted(banner.start(), style.bold(), START_SIZE, inside.width() * WIDEST_START, inside);
    Fitted end = fitted(banner.end(), style, OTHER_SIZE, inside.width() * WIDEST_END, inside);
    float before = start.lines().isEmpty() ? 0 : start.width() + gap;
    float after = end.lines().isEmpty() ? 0 : end.width() + gap;
    float room = inside.width() - before - after;
    Fitted middle = fitted(banner.middle(), style.bold(), OTHER_SIZE, room, inside);
    float tallest = Math.max(start.height(), Math.max(middle.height(), end.height()));
    if (tallest == 0) {
      return;
    }
    float height = tallest + 2 * look.em(PADDING_DOWN);
    flow.space(look.em(AROUND));
    flow.add(
        height,
        (pen, top) -> {
          pen.fill(place.left(), top - height, place.width(), height, look.palette().accent());
          float centre = top - height / 2;
          draw(pen, start, inside.left(), centre, inside.width(), Alignment.START);
          draw(pen, middle, inside.left() + before, centre, room, Alignment.START);
          draw(pen, end, inside.left(), centre, inside.width(), Alignment.END);
        });
    flow.keep();
    flow.space(look.em(AROUND));
  }

  /** On one line if it can be, else in several at the smallest size. */
  private Fitted fitted(String text, TextStyle style, float size, float width, Place place) {
    Fitting fitting = new Fitting(typesetting, style, place.tag().child(PdfName.P), Look.TIGHT);
    if (CleanText.of(text).isBlank()) {
      return Fitted.NOTHING;
    }
    float least = look.em(SMALLEST);
    return fitting
        .largest(text, width, look.textHeight(), 1, least, look.scaled(size))
        .orElseGet(() -> fitting.set(text, width, least));
  }

  private static void draw(
      Pen pen, Fitted text, float left, float centre, float width, Alignment alignment) {
    text.draw(pen, left, centre + text.height() / 2, width, alignment);
  }
}
