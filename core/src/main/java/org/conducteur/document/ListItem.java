package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.text.Inline;

/**
 * One item of a list.
 *
 * @param content usually a paragraph, then perhaps a list
 */
public record ListItem(ImmutableList<Element> content) {
  /** Refuses null. {@inheritDoc} */
  public ListItem {
    requireNonNull(content, "content");
  }

  /**
   * An item of one paragraph.
   *
   * @param content its text
   * @return an item
   */
  public static ListItem of(ImmutableList<Inline> content) {
    return new ListItem(ImmutableList.of(Paragraph.of(content)));
  }
}
