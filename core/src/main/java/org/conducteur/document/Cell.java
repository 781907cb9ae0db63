package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.text.Inline;

/**
 * A cell of a table.
 *
 * @param content what it shows; may be empty
 * @param header whether it names its row
 * @param span columns it takes, at least 1
 */
public record Cell(ImmutableList<Element> content, boolean header, int span) {
  /** Refuses null and values out of range. {@inheritDoc} */
  public Cell {
    requireNonNull(content, "content");
    checkArgument(span >= 1, "span must be at least 1: %s", span);
  }

  /**
   * A cell of one paragraph.
   *
   * @param content its text; empty for an empty cell
   * @return a cell of one column
   */
  public static Cell of(ImmutableList<Inline> content) {
    return new Cell(
        content.isEmpty() ? ImmutableList.of() : ImmutableList.of(Paragraph.of(content)), false, 1);
  }

  /**
   * A cell of plain text.
   *
   * @param text its characters
   * @return a cell of one column
   */
  public static Cell of(String text) {
    return of(Inline.of(text));
  }

  /**
   * A cell that names its row.
   *
   * @param text its characters
   * @return a header cell of one column
   */
  public static Cell rowHeader(String text) {
    return new Cell(of(text).content(), true, 1);
  }
}
