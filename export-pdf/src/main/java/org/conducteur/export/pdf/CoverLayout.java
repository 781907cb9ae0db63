package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import org.conducteur.document.Cover;

/** Lays out what stands on top of the first page, on a surface of the accent colour. */
final class CoverLayout {
  private static final float PADDING = 1.4f;
  private static final float TITLE = 2.5f;
  private static final float SUBTITLE = 1.4f;

  private final Typesetting typesetting;
  private final Look look;

  CoverLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
  }

  void lay(Cover cover, Place place, Flow flow) {
    int colour = look.palette().onAccent();
    Tag tag = place.tag().child(PdfName.Sect);
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
    for (String line : cover.lines()) {
      lay(line, TextStyle.of(look.em(1), colour), tag.child(PdfName.P), inside, flow);
    }
    flow.keep();
    flow.add(look.em(PADDING), Ink.NONE);
    flow.close();
    flow.space(look.em(2));
  }

  private void lay(String words, TextStyle style, Tag tag, Place place, Flow flow) {
    flow.keep();
    typesetting.balanced(typesetting.runs(words, style, tag), place.styled(style), flow);
  }
}
