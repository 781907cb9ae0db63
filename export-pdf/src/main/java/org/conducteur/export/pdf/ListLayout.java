package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;

/** Lays out lists; what stands before an item hangs out at its left. */
final class ListLayout {
  private static final ImmutableList<String> BULLETS = ImmutableList.of("•", "–", "·");

  /** Lists that leave less than this many sizes for text go no further to the right. */
  private static final float NARROWEST = 14;

  private static final float AROUND = 0.45f;

  private final Blocks blocks;
  private final Typesetting typesetting;

  ListLayout(Blocks blocks) {
    this.blocks = blocks;
    this.typesetting = blocks.typesetting();
  }

  void lay(ItemList list, Place place, Flow flow) {
    if (list.items().isEmpty()) {
      return;
    }
    float between = typesetting.look().em(place.density().inItem().between());
    float around = place.density() == Density.RUNNING ? typesetting.look().em(AROUND) : between;
    flow.space(around);
    if (place.depth() > 0) {
      flow.keep();
    }
    Tag tag = place.tag().child(PdfName.L);
    tag.attribute(PdfName.List, PdfName.ListNumbering, numbering(list.marker()));
    float indent = indent(list, place);
    Place outer = place.width() - indent < limit(place) ? outdented(place, indent) : place;
    for (int i = 0; i < list.items().size(); i++) {
      flow.space(between);
      layItem(
          list.items().get(i), label(list.marker(), i, place.depth()), tag, outer, indent, flow);
    }
    flow.space(around);
  }

  private void layItem(
      ListItem item, String label, Tag list, Place place, float indent, Flow flow) {
    Tag tag = list.child(PdfName.LI);
    Tag body = tag.child(PdfName.LBody);
    if (label.isEmpty()) {
      flow.beside((pen, top) -> pen.begin(body));
    } else {
      flow.beside(
          typesetting.label(
              label, tag.child(PdfName.Lbl), labelStyle(place), place.left(), place.leading()));
      flow.beside((pen, top) -> pen.begin(body));
    }
    Flow.Spacing spacing = flow.freeze();
    blocks.lay(item.content(), place.in(body).indented(indent, 0).deeper(), flow);
    spacing.end();
    if (flow.hasPendingInk()) {
      flow.add(place.text().size() * place.leading(), Ink.NONE);
    }
  }

  private TextStyle labelStyle(Place place) {
    return place.text();
  }

  private float limit(Place place) {
    return place.text().size() * NARROWEST;
  }

  /** So deep in lists that their text would get too narrow, they stand below one another. */
  private static Place outdented(Place place, float indent) {
    return place.depth() == 0 ? place : place.indented(-indent, 0);
  }

  private float indent(ItemList list, Place place) {
    TextStyle style = place.text();
    return switch (list.marker()) {
      case BULLET -> style.size() * 1.15f;
      // What has no mark stands below the text of what has one.
      case TICK, BOX, NONE -> style.size() * 1.5f;
      case NUMBER ->
          typesetting.width(label(ListMarker.NUMBER, list.items().size(), 0), style, place.tag())
              + style.size() * 0.5f;
    };
  }

  private static String label(ListMarker marker, int index, int depth) {
    return switch (marker) {
      case NONE -> "";
      case BULLET -> BULLETS.get(Math.min(depth, BULLETS.size() - 1));
      case TICK -> "✓";
      case BOX -> "☐";
      case NUMBER -> index + 1 + ".";
    };
  }

  private static PdfName numbering(ListMarker marker) {
    return switch (marker) {
      case NONE -> PdfName.None;
      case NUMBER -> PdfName.Decimal;
      case BULLET -> PdfName.Disc;
      case TICK -> PdfName.Circle;
      case BOX -> PdfName.Square;
    };
  }
}
