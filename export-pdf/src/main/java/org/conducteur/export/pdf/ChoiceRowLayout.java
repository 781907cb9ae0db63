package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;
import org.conducteur.document.ChoiceRow;

/** Lays out boxes to tick in columns of equal width, in as few rows as they fit into. */
final class ChoiceRowLayout {
  private static final String BOX = "☐";
  private static final float INDENT = 1.5f;
  private static final float GAP = 1.2f;
  private static final float BETWEEN = 0.3f;
  private static final float AROUND = 0.45f;

  private final Typesetting typesetting;
  private final Look look;

  ChoiceRowLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
  }

  void lay(ChoiceRow row, Place place, Flow flow) {
    ImmutableList<String> choices =
        row.choices().stream()
            .map(CleanText::trimmed)
            .filter(choice -> !choice.isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (choices.isEmpty()) {
      return;
    }
    Tag list = place.tag().child(PdfName.L).title(CleanText.trimmed(row.label()));
    list.attribute(PdfName.List, PdfName.ListNumbering, PdfName.Square);
    int columns = columns(choices, place);
    int from = flow.size();
    flow.space(look.em(AROUND));
    for (int i = 0; i < choices.size(); i += columns) {
      flow.space(look.em(BETWEEN));
      row(
          choices.subList(i, Math.min(choices.size(), i + columns)),
          place.width() / columns,
          place.in(list),
          flow);
    }
    flow.together(from);
    flow.space(look.em(AROUND));
  }

  /** So many as fit, or fewer that leave no row nearly empty. */
  private int columns(List<String> choices, Place place) {
    float widest = 1;
    for (String choice : choices) {
      widest =
          Math.max(widest, typesetting.width(choice, place.text(), place.tag()) + indent(place));
    }
    int fitting = (int) ((place.width() + look.em(GAP)) / (widest + look.em(GAP)));
    int most = Math.max(1, Math.min(choices.size(), fitting));
    int rows = (choices.size() + most - 1) / most;
    return (choices.size() + rows - 1) / rows;
  }

  private static float indent(Place place) {
    return place.text().size() * INDENT;
  }

  private void row(List<String> choices, float width, Place place, Flow flow) {
    ImmutableList.Builder<Ink> inks = ImmutableList.builder();
    float height = 0;
    for (int i = 0; i < choices.size(); i++) {
      Tag item = place.tag().child(PdfName.LI);
      float left = place.left() + i * width;
      inks.add(
          typesetting.label(BOX, item.child(PdfName.Lbl), place.text(), left, place.leading()));
      Fitted words =
          new Fitting(typesetting, place.text(), item.child(PdfName.LBody), place.leading())
              .set(choices.get(i), width - indent(place), place.text().size());
      inks.add((pen, top) -> words.draw(pen, left + indent(place), top));
      height = Math.max(height, words.height());
    }
    ImmutableList<Ink> all = inks.build();
    flow.add(height, (pen, top) -> all.forEach(ink -> ink.draw(pen, top)));
  }
}
