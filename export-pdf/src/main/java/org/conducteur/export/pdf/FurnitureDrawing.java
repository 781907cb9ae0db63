package org.conducteur.export.pdf;

import org.conducteur.document.Document;
import org.conducteur.document.Furniture;
import org.jspecify.annotations.Nullable;

/** Draws what stands at the edge of every page. */
final class FurnitureDrawing {
  private static final float HAIRLINE = 0.5f;
  private static final float GAP = 1;

  private final Typesetting typesetting;
  private final Look look;
  private final Furniture furniture;
  private final boolean cover;
  private final int pages;
  private final TextStyle style;

  FurnitureDrawing(Document document, Typesetting typesetting, int pages) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
    this.furniture = document.furniture();
    this.cover = document.cover().isPresent();
    this.pages = pages;
    this.style = look.furniture();
  }

  void draw(Pen pen, int page) {
    if (!look.isFurnished()) {
      return;
    }
    // The cover says what the header would.
    if (page > 1 || !cover) {
      header(pen);
    }
    footer(pen, page);
  }

  private void header(Pen pen) {
    Line line = fitted(furniture.header(), look.textWidth());
    if (line == null) {
      return;
    }
    float baseline = look.top() + (look.pageHeight() - look.top()) * 0.42f;
    pen.furniture(line, look.left(), baseline, "Header");
    rule(pen, baseline - style.size() * 0.55f);
  }

  private void footer(Pen pen, int page) {
    float baseline = look.bottom() * 0.5f;
    rule(pen, baseline + style.size() * 1.25f);
    String number =
        furniture
            .pageNumber()
            .replace("{pages}", Integer.toString(pages))
            .replace("{page}", Integer.toString(page));
    Line right = fitted(number, look.textWidth() / 2);
    float width = right == null ? 0 : right.width();
    Line left = fitted(furniture.footer(), look.textWidth() - width - style.size() * GAP * 2);
    if (left != null) {
      pen.furniture(left, look.left(), baseline, "Footer");
    }
    if (right != null) {
      pen.furniture(right, look.left() + look.textWidth() - width, baseline, "Footer");
    }
  }

  private void rule(Pen pen, float y) {
    pen.fill(look.left(), y, look.textWidth(), HAIRLINE, look.palette().rule());
  }

  /** One line, shortened where it is too long; nothing if there is nothing to show. */
  private @Nullable Line fitted(String text, float width) {
    Fitting fitting = new Fitting(typesetting, style, Tag.root(""), Look.TIGHT);
    Fitted fitted = fitting.shortened(text, width, 1, style.size());
    return fitted.lines().isEmpty() ? null : fitted.lines().get(0);
  }
}
