package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.text.Block;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;

/** Turns what people wrote into elements of a document. */
final class Prose {
  private Prose() {}

  static ImmutableList<Element> of(RichText text) {
    return of(text.blocks(), ParagraphRole.BODY);
  }

  static ImmutableList<Element> of(RichText text, ParagraphRole role) {
    return of(text.blocks(), role);
  }

  private static ImmutableList<Element> of(ImmutableList<Block> blocks, ParagraphRole role) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (Block block : blocks) {
      out.add(element(block, role));
    }
    return out.build();
  }

  private static Element element(Block block, ParagraphRole role) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Paragraph(role, paragraph.content());
    } else if (block instanceof Block.Subheading heading) {
      // A heading of the document would break its order of levels: the text has levels of its own.
      return new Paragraph(ParagraphRole.LABEL, heading.content());
    } else if (block instanceof Block.Quotation quotation) {
      return new Quote(of(quotation.content(), role), Optional.empty());
    } else if (block instanceof Block.Items items) {
      ImmutableList.Builder<ListItem> out = ImmutableList.builder();
      items.items().forEach(item -> out.add(new ListItem(of(item, role))));
      return new ItemList(items.ordered() ? ListMarker.NUMBER : ListMarker.BULLET, out.build());
    }
    throw new IllegalStateException("unknown block " + block);
  }

  /** Inlines one after another. */
  static ImmutableList<Inline> join(ImmutableList<Inline> first, ImmutableList<Inline> second) {
    return ImmutableList.<Inline>builder().addAll(first).addAll(second).build();
  }

  static ImmutableList<Inline> strong(String text) {
    return ImmutableList.of(new Inline.Strong(Inline.of(text)));
  }
}
