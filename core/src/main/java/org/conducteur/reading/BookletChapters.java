package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The chapters of a booklet: under headings of the first level, and boxes that are sessions. */
final class BookletChapters {
  private BookletChapters() {}

  /**
   * Divides blocks into chapters.
   *
   * @param blocks those of the document
   * @param opens which blocks begin a chapter besides headings of the first level
   * @return first what stands before the first chapter, which has no heading
   */
  static ImmutableList<Section> of(List<SourceBlock> blocks, Predicate<SourceBlock> opens) {
    List<Section> out = new ArrayList<>();
    List<SourceBlock> own = new ArrayList<>();
    Optional<SourceBlock> begin = Optional.empty();
    for (SourceBlock block : blocks) {
      boolean heading = block instanceof SourceBlock.Heading one && one.level() == 1;
      if (heading || opens.test(block)) {
        out.add(section(begin, own));
        own.clear();
        begin = Optional.of(block);
      } else {
        own.add(block);
      }
    }
    out.add(section(begin, own));
    return ImmutableList.copyOf(out);
  }

  private static Section section(Optional<SourceBlock> begin, List<SourceBlock> blocks) {
    return new Parts(blocks).section(begin, 1);
  }

  /** Parts under headings of deeper levels. */
  private static final class Parts {
    private final ImmutableList<SourceBlock> blocks;
    private int next;

    Parts(List<SourceBlock> blocks) {
      this.blocks = ImmutableList.copyOf(blocks);
    }

    Section section(Optional<SourceBlock> begin, int level) {
      ImmutableList.Builder<SourceBlock> own = ImmutableList.builder();
      List<Section> parts = new ArrayList<>();
      while (next < blocks.size()) {
        SourceBlock block = blocks.get(next);
        int below = block instanceof SourceBlock.Heading heading ? heading.level() : 0;
        if (below > level) {
          next++;
          parts.add(section(Optional.of(block), below));
        } else if (below > 1) {
          break;
        } else {
          own.add(block);
          next++;
        }
      }
      return new Section(
          begin,
          begin.map(Styles::text).orElse(StyledText.EMPTY),
          level,
          own.build(),
          ImmutableList.copyOf(parts));
    }
  }
}
