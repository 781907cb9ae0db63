package org.conducteur.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Flattens blocks into one run of inlines. */
final class InlineFlow {
  private final List<Inline> out = new ArrayList<>();

  private InlineFlow() {}

  static ImmutableList<Inline> of(List<Block> blocks) {
    InlineFlow flow = new InlineFlow();
    flow.add(blocks);
    return ImmutableList.copyOf(flow.out);
  }

  private void add(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        line(paragraph.content());
      } else if (block instanceof Block.Subheading heading) {
        line(ImmutableList.of(new Inline.Strong(heading.content())));
      } else if (block instanceof Block.Quotation quotation) {
        add(quotation.content());
      } else if (block instanceof Block.Items items) {
        items.items().forEach(this::add);
      }
    }
  }

  private void line(List<Inline> content) {
    if (!out.isEmpty()) {
      out.add(new Inline.LineBreak());
    }
    out.addAll(content);
  }
}
