package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a sequence of blocks into sections under headings. */
final class Outline {
  private final List<SourceBlock> blocks;
  private int next;

  private Outline(List<SourceBlock> blocks) {
    this.blocks = blocks;
  }

  /** The whole document as a section of level 0, whose title is that of the document. */
  static Section of(List<SourceBlock> blocks) {
    Outline outline = new Outline(blocks);
    return outline.section(Optional.empty(), StyledText.EMPTY, 0);
  }

  private Section section(Optional<SourceBlock> heading, StyledText title, int level) {
    ImmutableList.Builder<SourceBlock> own = ImmutableList.builder();
    List<Section> parts = new ArrayList<>();
    while (next < blocks.size()) {
      SourceBlock block = blocks.get(next);
      if (block instanceof SourceBlock.Heading below && below.level() > level) {
        next++;
        parts.add(section(Optional.of(below), below.text(), below.level()));
      } else if (block instanceof SourceBlock.Heading && level > 0) {
        break;
      } else {
        // Only the title of the document has level 0.
        own.add(block);
        next++;
      }
    }
    return new Section(heading, title, level, own.build(), ImmutableList.copyOf(parts));
  }
}
