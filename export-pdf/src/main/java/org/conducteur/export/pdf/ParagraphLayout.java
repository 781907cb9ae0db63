package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;

/** Lays out paragraphs. */
final class ParagraphLayout {
  private static final float BETWEEN = 0.5f;
  private static final float ABOVE_LABEL = 1;
  private static final float BELOW_LABEL = 0.2f;

  private final Typesetting typesetting;

  ParagraphLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  void lay(Paragraph paragraph, Place place, Flow flow) {
    Look look = typesetting.look();
    TextStyle style = style(paragraph.role(), place);
    Tag tag = place.tag().child(PdfName.P);
    List<Run> runs = new InlineReader(typesetting, tag).read(paragraph.content(), style);
    boolean label = paragraph.role() == ParagraphRole.LABEL;
    int before = flow.size();
    flow.space(look.em(label ? ABOVE_LABEL : BETWEEN));
    typesetting.lines(runs, place.styled(style), Look.LEADING, flow, !label);
    if (flow.size() > before) {
      flow.space(look.em(label ? BELOW_LABEL : BETWEEN));
      if (label) {
        flow.keepWhole(before);
      }
    }
  }

  private TextStyle style(ParagraphRole role, Place place) {
    TextStyle text = place.text();
    Look look = typesetting.look();
    return switch (role) {
      case BODY -> text;
      case LEAD -> text.sized(look.lead().size());
      case MUTED ->
          text.sized(Math.min(text.size(), look.muted().size()))
              .coloured(place.surface() ? text.colour() : look.palette().muted());
      case LABEL -> text.bold().coloured(look.palette().accent());
    };
  }
}
