package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What stands in a section under one label.
 *
 * @param label what the label announces
 * @param words the words of the label as they are written; empty before the first label
 * @param title the block of the label, a heading or a line; nothing before the first label
 * @param rest what stands behind the label in its line
 * @param blocks what follows up to the next label
 */
record Part(
    Label label,
    StyledText words,
    Optional<SourceBlock> title,
    StyledText rest,
    ImmutableList<SourceBlock> blocks) {
  Part {
    requireNonNull(label, "label");
    requireNonNull(words, "words");
    requireNonNull(title, "title");
    requireNonNull(rest, "rest");
    requireNonNull(blocks, "blocks");
  }
}
