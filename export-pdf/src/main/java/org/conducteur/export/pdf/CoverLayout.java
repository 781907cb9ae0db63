package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import java.util.Optional;
import org.conducteur.document.Cover;
import org.conducteur.style.Brand;
import org.conducteur.style.Logo;

/** Lays out what stands on top of the first page, on a surface of the accent colour. */
final class CoverLayout {
  private static final float PADDING = 1.4f;
  private static final float TITLE = 2.5f;
  private static final float SUBTITLE = 1.4f;

  /** The widest a logo is in widths of the text. */
  private static final float LOGO_WIDTH = 0.6f;

  private final Typesetting typesetting;
  private final Look look;
  private final Brand brand;
  private final Optional<LogoPicture> logo;

  CoverLayout(Typesetting typesetting, Brand brand, Optional<LogoPicture> logo) {
    this.brand = brand;
    this.logo = logo;
    this.typesetting = typesetting;
    this.look = typesetting.look();
  }

  void lay(Cover cover, Place place, Flow flow) {
    int colour = look.palette().onAccent();
    Tag tag = place.tag().child(PdfName.Sect);
    logo.ifPresent(picture -> logo(picture, place.in(tag), flow));
    Place inside = place.in(tag).indented(look.em(PADDING), look.em(PADDING));
    flow.open(place.left(), place.width(), look.palette().accent(), Frame.NOTHING);
    flow.add(look.em(PADDING), Ink.NONE);
    TextStyle title = TextStyle.of(look.scaled(TITLE), colour).bold();
    lay(cover.title(), title, tag.child("Title"), inside, flow);
    TextStyle subtitle = TextStyle.of(look.scaled(SUBTITLE), colour);
    cover
        .subtitle()
        .ifPresent(
            words -> {
              flow.space(look.em(0.45f));
              lay(words, subtitle, tag.child(PdfName.P), inside, flow);
            });
    flow.space(look.em(1.1f));
    TextStyle text = TextStyle.of(look.em(1), colour);
    for (String line : cover.lines()) {
      lay(line, text, tag.child(PdfName.P), inside, flow);
    }
    if (!brand.address().isEmpty()) {
      flow.space(look.em(1.1f));
    }
    for (String line : brand.address()) {
      lay(line, text, tag.child(PdfName.P), inside, flow);
    }
    flow.keep();
    flow.add(look.em(PADDING), Ink.NONE);
    flow.close();
    flow.space(look.em(2));
  }

  private void logo(LogoPicture logo, Place place, Flow flow) {
    Tag figure = place.tag().child(PdfName.Figure).alternate(logo.description());
    float widest = Math.min(place.width() * LOGO_WIDTH, Look.points(Logo.WIDEST));
    float height = logo.height(widest, Look.points(Logo.TALLEST));
    float width = logo.width(height);
    flow.add(
        height,
        (pen, top) -> {
          figure.box(place.left(), top - height, place.left() + width, top);
          pen.in(figure, () -> logo.draw(pen, place.left(), top - height, height));
        });
    flow.keep();
    flow.space(look.em(1));
  }

  private void lay(String words, TextStyle style, Tag tag, Place place, Flow flow) {
    flow.keep();
    typesetting.inLanguage(tag, words);
    typesetting.balanced(typesetting.runs(words, style, tag), place.styled(style), flow);
  }
}
