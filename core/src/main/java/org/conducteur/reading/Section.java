package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A part of a document under a heading.
 *
 * @param heading the block that is its heading; nothing before the first one
 * @param title the words of the heading
 * @param level that of the heading, from 1; 0 for the whole document
 * @param blocks what stands under it before the first part
 * @param parts sections under headings of deeper levels
 */
record Section(
    Optional<SourceBlock> heading,
    StyledText title,
    int level,
    ImmutableList<SourceBlock> blocks,
    ImmutableList<Section> parts) {
  Section {
    requireNonNull(heading, "heading");
    requireNonNull(title, "title");
    requireNonNull(blocks, "blocks");
    requireNonNull(parts, "parts");
  }
}
