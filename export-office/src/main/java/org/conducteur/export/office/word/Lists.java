package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.text.Inline;

/** Composes lists. */
final class Lists {
  private final Sheet sheet;
  private final Composition composition;
  private int numbered;

  Lists(Sheet sheet, Composition composition) {
    this.sheet = sheet;
    this.composition = composition;
  }

  void add(ItemList list, Frame frame, List<Piece> out) {
    if (list.items().isEmpty()) {
      return;
    }
    Frame inside = frame.insideList(sheet);
    Piece.Mark number = new Piece.Mark(numberOf(list.marker()), inside.level());
    for (ListItem item : list.items()) {
      addItem(item, list.marker(), number, inside, out);
    }
    closeList(frame, out);
  }

  /** What follows a whole list stands as far from it as from a paragraph. */
  private void closeList(Frame frame, List<Piece> out) {
    int last = out.size() - 1;
    if (frame.depth() == 0 && out.get(last) instanceof Piece.Para para) {
      int distance = Math.max(para.place().after(), WordStyle.NORMAL.after(sheet));
      out.set(last, para.withPlace(para.place().withAfter(distance)));
    }
  }

  private void addItem(
      ListItem item, ListMarker marker, Piece.Mark number, Frame inside, List<Piece> out) {
    WordStyle style = styleOf(marker, inside);
    List<Element> content = item.content();
    boolean opens = !content.isEmpty() && content.get(0) instanceof Paragraph;
    ImmutableList<Inline> words =
        opens ? ((Paragraph) content.get(0)).content() : ImmutableList.of();
    if (opens && ((Paragraph) content.get(0)).role() != ParagraphRole.BODY) {
      style = Composition.styleOf(((Paragraph) content.get(0)).role(), inside);
    }
    if (!opens && !content.isEmpty() && marker == ListMarker.NONE) {
      // Neither a mark nor words: only what is below them.
      out.addAll(composition.compose(content, inside));
      return;
    }
    Piece.Para first = composition.paragraphs().of(style, words, inside, Optional.of(number));
    List<Element> rest = opens ? content.subList(1, content.size()) : content;
    boolean announces = !rest.isEmpty() && rest.get(0) instanceof ItemList;
    out.add(announces ? first.kept() : first);
    out.addAll(composition.compose(rest, inside));
  }

  private static WordStyle styleOf(ListMarker marker, Frame inside) {
    if (inside.text() != WordStyle.LIST_CONTINUE) {
      return inside.text();
    }
    return switch (marker) {
      case BULLET -> WordStyle.LIST_BULLET;
      case NUMBER -> WordStyle.LIST_NUMBER;
      case TICK -> WordStyle.LIST_TICK;
      case BOX -> WordStyle.LIST_BOX;
      case NONE -> WordStyle.LIST_PLAIN;
    };
  }

  /** Lists without numbers share one; every numbered list is its own and begins at 1. */
  private int numberOf(ListMarker marker) {
    return switch (marker) {
      case BULLET -> Numbering.BULLET;
      case TICK -> Numbering.TICK;
      case BOX -> Numbering.BOX;
      case NONE -> Numbering.PLAIN;
      case NUMBER -> Numbering.NUMBER + ++numbered;
    };
  }
}
