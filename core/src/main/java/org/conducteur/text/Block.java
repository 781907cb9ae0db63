package org.conducteur.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** A block of rich text. The hierarchy is closed. */
public sealed interface Block {

  /**
   * A paragraph.
   *
   * @param content its text
   */
  record Paragraph(ImmutableList<Inline> content) implements Block {
    /** Refuses null. {@inheritDoc} */
    public Paragraph {
      requireNonNull(content, "content");
    }
  }

  /**
   * A bulleted or numbered list; items may hold further lists.
   *
   * @param ordered whether items are numbered
   * @param items the items, each a sequence of blocks
   */
  record Items(boolean ordered, ImmutableList<ImmutableList<Block>> items) implements Block {
    /** Refuses null. {@inheritDoc} */
    public Items {
      requireNonNull(items, "items");
    }
  }

  /**
   * A quotation set apart.
   *
   * @param content what is quoted
   */
  record Quotation(ImmutableList<Block> content) implements Block {
    /** Refuses null. {@inheritDoc} */
    public Quotation {
      requireNonNull(content, "content");
    }
  }

  /**
   * A heading inside a text.
   *
   * @param level 1 to 6, relative to the text itself and not to the page it lands on
   * @param content its words
   */
  record Subheading(int level, ImmutableList<Inline> content) implements Block {
    /** Refuses null and levels outside 1 to 6. {@inheritDoc} */
    public Subheading {
      checkArgument(level >= 1 && level <= 6, "level must be 1 to 6: %s", level);
      requireNonNull(content, "content");
    }
  }
}
