package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import org.conducteur.document.WritingLines;

/** Lays out lines to write on. They are decoration: a screen reader hears their label. */
final class WritingLinesLayout {
  private static final float DISTANCE = 2;
  private static final float THICKNESS = 0.6f;

  private final Typesetting typesetting;

  WritingLinesLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  void lay(WritingLines lines, Place place, Flow flow) {
    Look look = typesetting.look();
    Tag tag = place.tag().child(PdfName.P);
    TextStyle style = place.text().bold();
    int before = flow.size();
    flow.space(look.em(0.7f));
    typesetting.lines(
        typesetting.runs(lines.label(), style, tag),
        place.styled(style),
        Look.LEADING,
        flow,
        false);
    flow.keepWhole(before);
    float distance = Math.max(look.em(DISTANCE), 18);
    for (int i = 0; i < lines.lines(); i++) {
      flow.add(distance, (pen, top) -> rule(pen, place, top - distance));
    }
    flow.space(look.em(0.9f));
  }

  private void rule(Pen pen, Place place, float y) {
    pen.fill(place.left(), y, place.width(), THICKNESS, typesetting.look().palette().muted());
  }
}
