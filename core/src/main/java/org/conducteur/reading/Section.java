package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.conducteur.reading.Labels.Labelled;

/** A part of a document under a heading. What its labels are is looked up once. */
final class Section {
  private final Optional<SourceBlock> heading;
  private final StyledText title;
  private final int level;
  private final ImmutableList<SourceBlock> blocks;
  private final ImmutableList<Section> parts;
  private final Supplier<Optional<Labelled>> labelled = Suppliers.memoize(this::ofTitle);
  private final Supplier<ImmutableSet<Label>> labels = Suppliers.memoize(this::ofBlocks);

  /**
   * A section.
   *
   * @param heading the block that is its heading; nothing before the first one
   * @param title the words of the heading
   * @param level that of the heading, from 1; 0 for the whole document
   * @param blocks what stands under it before the first part
   * @param parts sections under headings of deeper levels
   */
  Section(
      Optional<SourceBlock> heading,
      StyledText title,
      int level,
      ImmutableList<SourceBlock> blocks,
      ImmutableList<Section> parts) {
    this.heading = requireNonNull(heading, "heading");
    this.title = requireNonNull(title, "title");
    this.level = level;
    this.blocks = requireNonNull(blocks, "blocks");
    this.parts = requireNonNull(parts, "parts");
  }

  Optional<SourceBlock> heading() {
    return heading;
  }

  StyledText title() {
    return title;
  }

  int level() {
    return level;
  }

  ImmutableList<SourceBlock> blocks() {
    return blocks;
  }

  ImmutableList<Section> parts() {
    return parts;
  }

  /** What its title announces, if it is a label. */
  Optional<Labelled> labelled() {
    return labelled.get();
  }

  private Optional<Labelled> ofTitle() {
    return Labels.standard().labelled(title);
  }

  /** All that its blocks announce. */
  ImmutableSet<Label> labels() {
    return labels.get();
  }

  private ImmutableSet<Label> ofBlocks() {
    return blocks.stream()
        .flatMap(block -> Labels.standard().all(block).stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
