package org.conducteur.text;

/** Strips structure from inlines and blocks. */
final class PlainText {
  private PlainText() {}

  static void append(Iterable<? extends Inline> inlines, StringBuilder out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Code code) {
        out.append(code.value());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        append(emphasis.content(), out);
      } else if (inline instanceof Inline.Strong strong) {
        append(strong.content(), out);
      } else if (inline instanceof Inline.Link link) {
        append(link.content(), out);
      } else if (inline instanceof Inline.Foreign foreign) {
        append(foreign.content(), out);
      } else if (inline instanceof Inline.LineBreak) {
        out.append('\n');
      }
    }
  }

  static void appendBlocks(Iterable<? extends Block> blocks, StringBuilder out) {
    for (Block block : blocks) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      if (block instanceof Block.Paragraph paragraph) {
        append(paragraph.content(), out);
      } else if (block instanceof Block.Subheading heading) {
        append(heading.content(), out);
      } else if (block instanceof Block.Quotation quotation) {
        appendBlocks(quotation.content(), out);
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> appendBlocks(item, out));
      }
    }
  }
}
