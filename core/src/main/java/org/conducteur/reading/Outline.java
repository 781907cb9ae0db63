package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a sequence of blocks into sections under headings, also such as only look like headings.
 */
final class Outline {
  private final ImmutableList<SourceBlock> blocks;
  private final int[] levels;
  private int next;

  private Outline(ImmutableList<SourceBlock> blocks, int[] levels) {
    this.blocks = blocks;
    this.levels = levels;
  }

  /**
   * The whole document as a section of level 0, whose title is that of the document.
   *
   * @param blocks without furniture and notes
   * @param contents the folded lines of the table of contents
   */
  static Section of(List<SourceBlock> blocks, Set<String> contents) {
    ImmutableList<SourceBlock> all = ImmutableList.copyOf(blocks);
    Outline outline = new Outline(all, HeadingSigns.levels(all, contents));
    return outline.section(Optional.empty(), 0);
  }

  private Section section(Optional<SourceBlock> heading, int level) {
    ImmutableList.Builder<SourceBlock> own = ImmutableList.builder();
    List<Section> parts = new ArrayList<>();
    while (next < blocks.size()) {
      SourceBlock block = blocks.get(next);
      int below = levels[next];
      if (below > level) {
        next++;
        parts.add(section(Optional.of(block), below));
      } else if (below >= 0 && level > 0) {
        break;
      } else {
        // Only the title of the document has level 0.
        own.add(block);
        next++;
      }
    }
    StyledText title = heading.flatMap(Blocks::text).orElse(StyledText.EMPTY).strip();
    return new Section(heading, title, level, own.build(), ImmutableList.copyOf(parts));
  }
}
