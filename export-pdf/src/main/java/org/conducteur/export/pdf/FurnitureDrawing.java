package org.conducteur.export.pdf;

import java.util.Optional;
import org.conducteur.document.Display;
import org.conducteur.document.Document;
import org.conducteur.document.Furniture;
import org.jspecify.annotations.Nullable;

/** Draws what stands at the edge of every page. */
final class FurnitureDrawing {
  private static final float HAIRLINE = 0.5f;
  private static final float GAP = 1;

  /** The height of the logo in heights of the free space above the text. */
  private static final float LOGO = 0.45f;

  private static final float LOGO_ABOVE = 3;

  private final Typesetting typesetting;
  private final Look look;
  private final Furniture furniture;
  private final boolean cover;
  private final int pages;
  private final TextStyle style;
  private final Optional<LogoPicture> logo;
  private final String address;
  private final boolean sign;

  FurnitureDrawing(
      Document document, Typesetting typesetting, Optional<LogoPicture> logo, int pages) {
    this.logo = logo;
    this.address = String.join(" · ", document.brand().address());
    this.sign = document.body().stream().anyMatch(Display.class::isInstance);
    this.typesetting = typesetting;
    this.look = typesetting.look();
    this.furniture = document.furniture();
    this.cover = document.cover().isPresent();
    this.pages = pages;
    this.style = look.furniture();
  }

  void draw(Pen pen, int page) {
    if (!look.isFurnished()) {
      if (sign) {
        signature(pen);
      }
      return;
    }
    // The cover says what the header would.
    if (page > 1 || !cover) {
      header(pen);
    }
    footer(pen, page);
  }

  private void header(Pen pen) {
    float edge = look.pageHeight() - look.top();
    float baseline = look.top() + edge * 0.42f;
    float rule = baseline - style.size() * 0.55f;
    float aside = logo.isPresent() ? logo(pen, logo.get(), rule + LOGO_ABOVE, edge * LOGO) : 0;
    Line line = fitted(furniture.header(), look.textWidth() - aside);
    if (line != null) {
      pen.furniture(line, look.left(), baseline, "Header");
    }
    if (line != null || aside > 0) {
      rule(pen, rule);
    }
  }

  /** A small logo at the side where reading ends; the room that it takes. */
  private float logo(Pen pen, LogoPicture picture, float bottom, float most) {
    float height = picture.height(look.textWidth() / 4, most);
    float width = picture.width(height);
    float left = look.left() + look.textWidth() - width;
    pen.furniture("Header", () -> picture.draw(pen, left, bottom, height));
    return width + style.size() * GAP;
  }

  /** Signs say whose they are at their foot. */
  private void signature(Pen pen) {
    Line line = fitted(address, look.textWidth());
    if (line != null) {
      pen.furniture(line, look.left(), look.bottom() * 0.45f, "Footer");
    }
  }

  private void footer(Pen pen, int page) {
    float baseline = look.bottom() * 0.5f;
    if (!(furniture.footer() + furniture.pageNumber()).isBlank()) {
      rule(pen, baseline + style.size() * 1.25f);
    }
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
