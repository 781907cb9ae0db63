package org.conducteur.reading;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.check.SourcePlace;

/**
 * A block of a foreign document, as it stands there and without any meaning. The hierarchy is
 * closed. Every visible word of the document is in exactly one block.
 */
public sealed interface SourceBlock {

  /**
   * Where it stands.
   *
   * @return its place in the file
   */
  SourcePlace place();

  /**
   * All its words, in the order in which they are read.
   *
   * @return without markers; parts of a table or box on lines of their own
   */
  default String plain() {
    if (this instanceof Table table) {
      return table.rows().stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .map(SourceBlock::plain)
          .collect(joining("\n"));
    } else if (this instanceof Box box) {
      return box.blocks().stream().map(SourceBlock::plain).collect(joining("\n"));
    } else if (this instanceof Heading heading) {
      return heading.text().plain();
    } else if (this instanceof Paragraph paragraph) {
      return paragraph.text().plain();
    } else if (this instanceof Item item) {
      return item.text().plain();
    } else if (this instanceof Note note) {
      return note.text().plain();
    }
    return ((Furniture) this).text().plain();
  }

  /**
   * A heading: by its style or outline level, or marked as one in Markdown. What only looks like a
   * heading is a paragraph.
   *
   * @param level from 1; 0 for the title of the document
   * @param text its words
   * @param place where it stands
   */
  record Heading(int level, StyledText text, SourcePlace place) implements SourceBlock {
    /** Refuses null and levels outside 0 to 9. {@inheritDoc} */
    public Heading {
      checkArgument(level >= 0 && level <= 9, "level must be 0 to 9: %s", level);
      requireNonNull(text, "text");
      requireNonNull(place, "place");
    }
  }

  /**
   * A paragraph.
   *
   * @param style the name of its style in the document, or empty; such as {@code Quote}
   * @param text its words, never blank
   * @param place where it stands
   */
  record Paragraph(String style, StyledText text, SourcePlace place) implements SourceBlock {
    /** Refuses null. {@inheritDoc} */
    public Paragraph {
      requireNonNull(style, "style");
      requireNonNull(text, "text");
      requireNonNull(place, "place");
    }
  }

  /**
   * An item of a list. Paragraphs that go on with it have the same depth and an empty marker.
   *
   * @param depth from 0, by its indent or level
   * @param marker what is shown before it, such as {@code •}, {@code ✓}, {@code -} or {@code 2.}
   * @param text its words without the marker
   * @param place where it stands
   */
  record Item(int depth, String marker, StyledText text, SourcePlace place) implements SourceBlock {
    /** Refuses null and a negative depth. {@inheritDoc} */
    public Item {
      checkArgument(depth >= 0, "depth must not be negative: %s", depth);
      requireNonNull(marker, "marker");
      requireNonNull(text, "text");
      requireNonNull(place, "place");
    }
  }

  /**
   * A table.
   *
   * @param rows from the top; a cell that spans columns is followed by as many cells without
   *     blocks, one that spans rows stands in the first of them
   * @param headers how many rows at the top are marked as headers
   * @param place where it begins
   */
  record Table(
      ImmutableList<ImmutableList<ImmutableList<SourceBlock>>> rows, int headers, SourcePlace place)
      implements SourceBlock {
    /** Refuses null. {@inheritDoc} */
    public Table {
      requireNonNull(rows, "rows");
      checkArgument(headers >= 0 && headers <= rows.size(), "headers: %s", headers);
      requireNonNull(place, "place");
    }
  }

  /**
   * What stands in a box of its own, or is marked as quoted: a text box, a block quotation.
   *
   * @param blocks what is in it
   * @param place where it begins
   */
  record Box(ImmutableList<SourceBlock> blocks, SourcePlace place) implements SourceBlock {
    /** Refuses null. {@inheritDoc} */
    public Box {
      requireNonNull(blocks, "blocks");
      requireNonNull(place, "place");
    }
  }

  /**
   * The text of a footnote or endnote, or of a comment in the margin.
   *
   * @param label by which runs call it
   * @param text its words
   * @param place where it stands
   */
  record Note(String label, StyledText text, SourcePlace place) implements SourceBlock {
    /** Refuses null. {@inheritDoc} */
    public Note {
      requireNonNull(label, "label");
      requireNonNull(text, "text");
      requireNonNull(place, "place");
    }
  }

  /**
   * What the document says of itself and repeats: a line of its contents, a header or footer.
   *
   * @param kind what it is
   * @param text its words, without leaders and page number
   * @param place where it stands
   */
  record Furniture(FurnitureKind kind, StyledText text, SourcePlace place) implements SourceBlock {
    /** Refuses null. {@inheritDoc} */
    public Furniture {
      requireNonNull(kind, "kind");
      requireNonNull(text, "text");
      requireNonNull(place, "place");
    }
  }
}
