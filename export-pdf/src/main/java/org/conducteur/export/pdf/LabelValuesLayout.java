package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;

/**
 * Lays out pairs of label and value as a table without a grid, whose first column names its rows.
 */
final class LabelValuesLayout {
  private static final float WIDEST_LABEL = 0.34f;
  private static final float GAP = 1;
  private static final float PADDING = 0.22f;
  private static final float AROUND = 0.8f;
  private static final float HAIRLINE = 0.5f;

  /** Pairs that take no more than this share of a page stay on one. */
  private static final float SHORT = 0.35f;

  /** A row that takes more than this share of a page may be divided. */
  private static final float TALLEST = 0.25f;

  private final Blocks blocks;
  private final Typesetting typesetting;
  private final Look look;

  LabelValuesLayout(Blocks blocks) {
    this.blocks = blocks;
    this.typesetting = blocks.typesetting();
    this.look = typesetting.look();
  }

  void lay(LabelValues pairs, Place place, Flow flow) {
    if (pairs.pairs().isEmpty()) {
      return;
    }
    Tag table = place.tag().child(PdfName.Table);
    float labels = labelWidth(pairs, place);
    flow.space(look.em(AROUND));
    RowBreaks breaks = new RowBreaks(flow, look, SHORT);
    for (int i = 0; i < pairs.pairs().size(); i++) {
      breaks.row();
      CellRow row = row(pairs.pairs().get(i), labels, place.in(table.child(PdfName.TR)));
      Ink rule = i == 0 ? Ink.NONE : (pen, top) -> hairline(pen, place, top);
      if (row.height() <= look.textHeight() * TALLEST) {
        row.addWhole(flow, rule);
      } else {
        if (i > 0) {
          flow.add(HAIRLINE, rule);
          flow.keep();
        }
        row.addDivided(flow, look);
      }
    }
    breaks.end();
    flow.space(look.em(AROUND));
  }

  private CellRow row(LabelValue pair, float labels, Place place) {
    Tag name = place.tag().child(PdfName.TH).attribute(PdfName.Table, PdfName.Scope, PdfName.Row);
    typesetting.inLanguage(name, pair.label());
    TextStyle style = labelStyle(place);
    Flow label = new Flow();
    typesetting.lines(
        typesetting.runs(pair.label(), style, name),
        place.at(place.left(), labels).styled(style),
        place.leading(),
        label,
        false);
    Tag value = place.tag().child(PdfName.TD);
    Flow content = new Flow();
    Flow.Spacing spacing = content.freeze();
    blocks.lay(pair.value(), valuePlace(place.in(value), labels), content);
    spacing.end();
    return new CellRow(
        place.tag(),
        ImmutableList.of(
            new CellRow.Box(name, label.stack()), new CellRow.Box(value, content.stack())),
        look.em(PADDING),
        0);
  }

  private Place valuePlace(Place place, float labels) {
    return place.indented(labels + look.em(GAP), 0).dense(place.density().inItem());
  }

  private TextStyle labelStyle(Place place) {
    return place.text().bold().coloured(look.palette().accent());
  }

  /** As wide as the widest label, up to a share of the whole. */
  private float labelWidth(LabelValues pairs, Place place) {
    float widest = 0;
    for (LabelValue pair : pairs.pairs()) {
      widest =
          Math.max(widest, typesetting.width(pair.label(), labelStyle(place), place.tag()) + 0.1f);
    }
    return Math.min(widest, place.width() * WIDEST_LABEL);
  }

  private void hairline(Pen pen, Place place, float y) {
    pen.fill(place.left(), y, place.width(), HAIRLINE, look.palette().rule());
  }
}
