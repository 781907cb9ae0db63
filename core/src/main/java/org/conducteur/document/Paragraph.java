package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.text.Inline;

/**
 * A paragraph.
 *
 * @param role what it is for
 * @param content its text
 */
public record Paragraph(ParagraphRole role, ImmutableList<Inline> content) implements Element {
  /** Refuses null. {@inheritDoc} */
  public Paragraph {
    requireNonNull(role, "role");
    requireNonNull(content, "content");
  }

  /**
   * Running text.
   *
   * @param content its text
   * @return a paragraph
   */
  public static Paragraph of(ImmutableList<Inline> content) {
    return new Paragraph(ParagraphRole.BODY, content);
  }

  /**
   * Running text.
   *
   * @param text its characters
   * @return a paragraph
   */
  public static Paragraph of(String text) {
    return of(Inline.of(text));
  }
}
