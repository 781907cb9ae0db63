package org.conducteur.reading;

import java.util.Optional;

/** What blocks have in common though their types do not say so. */
final class Blocks {
  private Blocks() {}

  /** The text of a block that is one text. */
  static Optional<StyledText> text(SourceBlock block) {
    if (block instanceof SourceBlock.Paragraph paragraph) {
      return Optional.of(paragraph.text());
    } else if (block instanceof SourceBlock.Item item) {
      return Optional.of(item.text());
    } else if (block instanceof SourceBlock.Heading heading) {
      return Optional.of(heading.text());
    }
    return Optional.empty();
  }

  /** The same block as one that goes on with the block before it. */
  static SourceBlock goingOn(SourceBlock block) {
    return block instanceof SourceBlock.Item item
        ? new SourceBlock.Item(item.depth(), "", item.text(), item.place())
        : block;
  }

  /** The same block with another text, such as a part of it. */
  static SourceBlock withText(SourceBlock block, StyledText text) {
    if (block instanceof SourceBlock.Item item) {
      return new SourceBlock.Item(item.depth(), item.marker(), text, item.place());
    } else if (block instanceof SourceBlock.Heading heading) {
      return new SourceBlock.Heading(heading.level(), text, heading.place());
    }
    String style = block instanceof SourceBlock.Paragraph paragraph ? paragraph.style() : "";
    return new SourceBlock.Paragraph(style, text, block.place());
  }
}
