package org.conducteur.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Text that a person wrote in Markdown (CommonMark 0.31 with footnotes). It keeps the characters as
 * written, so that saving it changes nothing, and the blocks they were parsed into.
 *
 * <p>Footnotes are written {@code [^name]} with a line {@code [^name]: text}, or inline as {@code
 * ^[text]}. A passage in another language is a link to its tag: {@code [Leichte Sprache](lang:de)}.
 * Raw HTML has no meaning here and is kept as the characters it is made of.
 */
public final class RichText {
  /** No text at all. */
  public static final RichText EMPTY = new RichText("", ImmutableList.of());

  private final String markdown;
  private final ImmutableList<Block> blocks;

  private RichText(String markdown, ImmutableList<Block> blocks) {
    this.markdown = markdown;
    this.blocks = blocks;
  }

  /**
   * Parses Markdown. Every string is valid Markdown.
   *
   * @param markdown the text as written
   * @return the parsed text
   */
  public static RichText of(String markdown) {
    requireNonNull(markdown, "markdown");
    return markdown.isEmpty() ? EMPTY : new RichText(markdown, MarkdownReading.parse(markdown));
  }

  /**
   * The same text, marked as being in a language: for places whose surroundings are in another one.
   *
   * @param language a BCP 47 tag
   * @return a text with the same Markdown, all of whose words are {@link Inline.Foreign}
   */
  public RichText inLanguage(String language) {
    requireNonNull(language, "language");
    return isEmpty() ? this : new RichText(markdown, new ForeignBlocks(language).of(blocks));
  }

  /**
   * The text as it was written.
   *
   * @return Markdown
   */
  public String markdown() {
    return markdown;
  }

  /**
   * The parsed text.
   *
   * @return its blocks in order
   */
  public ImmutableList<Block> blocks() {
    return blocks;
  }

  /**
   * Whether there is nothing to show.
   *
   * @return true without any block
   */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /**
   * The visible characters without structure, one line per block, footnotes left out.
   *
   * @return plain text
   */
  public String plain() {
    StringBuilder out = new StringBuilder();
    PlainText.appendBlocks(blocks, out);
    return out.toString();
  }

  /**
   * The text as one run of inlines, for places that hold a single line: paragraphs are joined by
   * line breaks, lists and quotations by their own paragraphs.
   *
   * @return inlines
   */
  public ImmutableList<Inline> inlines() {
    return InlineFlow.of(blocks);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RichText that
        && that.markdown.equals(markdown)
        && that.blocks.equals(blocks);
  }

  @Override
  public int hashCode() {
    return markdown.hashCode();
  }

  @Override
  public String toString() {
    return markdown;
  }
}
