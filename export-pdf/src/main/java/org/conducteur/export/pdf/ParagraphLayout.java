package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.text.Inline;

/** Lays out paragraphs. */
final class ParagraphLayout {
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
    float between = look.em(place.density().between());
    boolean hyphenates = !label && place.density() != Density.CELL;
    int before = flow.size();
    flow.space(label ? look.em(ABOVE_LABEL) : between);
    typesetting.lines(runs, place.styled(style), place.leading(), flow, hyphenates);
    if (flow.size() > before) {
      flow.space(label ? look.em(BELOW_LABEL) : between);
      if (label) {
        flow.keepWhole(before);
      } else if (announces(paragraph)) {
        flow.keep();
      }
    }
  }

  /** Whether it ends in a colon, so that it is read with what follows. */
  private static boolean announces(Paragraph paragraph) {
    return Inline.plain(paragraph.content()).stripTrailing().endsWith(":");
  }

  private TextStyle style(ParagraphRole role, Place place) {
    TextStyle text = place.text();
    Look look = typesetting.look();
    return switch (role) {
      case BODY -> text;
      case LEAD -> text.sized(look.lead().size());
      // Secondary in a cell that names its row too, where everything else is bold.
      case MUTED -> place.surface() ? text : text.regular().coloured(look.palette().muted());
      case LABEL -> text.bold().coloured(look.palette().accent());
    };
  }
}
