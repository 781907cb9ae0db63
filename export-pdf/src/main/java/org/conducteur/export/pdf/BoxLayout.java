package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import org.conducteur.document.Callout;
import org.conducteur.document.Quote;
import org.conducteur.style.Palette;

/** Lays out quotes and callouts. */
final class BoxLayout {
  private static final float PADDING = 0.7f;
  private static final float INSET = 1;
  private static final float AROUND = 0.9f;

  /** A quote of more lines than this may be divided; a callout only if it is longer than a page. */
  private static final int SHORT_QUOTE = 12;

  /** So many lines of a divided box stand at least at its end. */
  private static final int LAST_LINES = 2;

  private final Blocks blocks;
  private final Typesetting typesetting;
  private final Look look;

  BoxLayout(Blocks blocks) {
    this.blocks = blocks;
    this.typesetting = blocks.typesetting();
    this.look = typesetting.look();
  }

  void lay(Quote quote, Place place, Flow flow) {
    Tag tag = place.tag().child(PdfName.BlockQuote);
    Place inside = place.in(tag).indented(look.em(INSET), 0);
    int before = flow.size();
    flow.space(look.em(AROUND));
    flow.open(place.left(), place.width(), Frame.NOTHING, look.palette().rule());
    Flow.Spacing spacing = flow.freeze();
    blocks.lay(quote.content(), inside, flow);
    quote.attribution().ifPresent(by -> attribution(by, inside, flow));
    spacing.end();
    flow.close();
    together(before, look.lines(SHORT_QUOTE), flow);
    flow.space(look.em(AROUND));
  }

  private void attribution(String by, Place place, Flow flow) {
    String words = CleanText.trimmed(by);
    if (words.isEmpty()) {
      return;
    }
    TextStyle muted = look.muted();
    TextStyle style = place.surface() ? muted.coloured(look.palette().ink()) : muted;
    Tag tag = place.tag().child(PdfName.P);
    flow.space(look.em(0.2f));
    flow.keep();
    typesetting.lines(
        typesetting.runs("— " + words, style, tag),
        place.styled(style),
        place.leading(),
        flow,
        false);
  }

  void lay(Callout callout, Place place, Flow flow) {
    Tag tag = place.tag().child(PdfName.Sect);
    Place inside = place.in(tag).indented(look.em(INSET), look.em(INSET * 0.8f)).onSurface();
    int before = flow.size();
    flow.space(look.em(AROUND));
    flow.open(place.left(), place.width(), look.palette().surface(), bar(callout));
    padding(flow);
    flow.keep();
    Flow.Spacing spacing = flow.freeze();
    title(callout.title(), inside, flow);
    blocks.lay(callout.content(), inside, flow);
    spacing.end();
    flow.keep();
    padding(flow);
    flow.close();
    together(before, look.textHeight(), flow);
    flow.space(look.em(AROUND));
  }

  /** Up to a height it is not divided, and never within its last lines. */
  private void together(int from, float highest, Flow flow) {
    if (flow.height(from) <= highest) {
      flow.together(from);
    } else {
      flow.keepEnd(from, look.lines(LAST_LINES) + look.em(PADDING));
    }
  }

  private void title(String title, Place place, Flow flow) {
    TextStyle style = look.text().bold();
    int before = flow.size();
    typesetting.lines(
        typesetting.runs(title, style, typesetting.inLanguage(place.tag().child(PdfName.P), title)),
        place.styled(style),
        place.leading(),
        flow,
        false);
    flow.keepWhole(before);
    flow.space(look.em(0.15f));
  }

  private void padding(Flow flow) {
    flow.add(look.em(PADDING), Ink.NONE);
  }

  private int bar(Callout callout) {
    Palette palette = look.palette();
    return switch (callout.kind()) {
      case INFORMATION, PROMPT -> palette.accent();
      case ATTENTION -> palette.warning();
      case GENERATED -> palette.muted();
    };
  }
}
