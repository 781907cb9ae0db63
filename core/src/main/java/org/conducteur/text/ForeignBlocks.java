package org.conducteur.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/** Marks every word of blocks as being in a language. */
final class ForeignBlocks {
  private final String language;

  ForeignBlocks(String language) {
    this.language = language;
  }

  ImmutableList<Block> of(ImmutableList<Block> blocks) {
    return blocks.stream().map(this::block).collect(toImmutableList());
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(foreign(paragraph.content()));
    } else if (block instanceof Block.Subheading heading) {
      return new Block.Subheading(heading.level(), foreign(heading.content()));
    } else if (block instanceof Block.Quotation quotation) {
      return new Block.Quotation(of(quotation.content()));
    } else if (block instanceof Block.Items items) {
      return new Block.Items(
          items.ordered(), items.items().stream().map(this::of).collect(toImmutableList()));
    }
    throw new IllegalStateException("unknown block " + block);
  }

  private ImmutableList<Inline> foreign(ImmutableList<Inline> content) {
    return ImmutableList.of(new Inline.Foreign(language, content));
  }
}
