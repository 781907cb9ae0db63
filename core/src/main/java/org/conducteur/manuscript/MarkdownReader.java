package org.conducteur.manuscript;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import org.conducteur.check.FindingKind;
import org.conducteur.port.DocumentReader;
import org.conducteur.port.ReadException;
import org.conducteur.reading.SourceDocument;

/**
 * Reads Markdown (CommonMark with footnotes and tables of bars). Data before it, between lines of
 * dashes, are paragraphs.
 */
public final class MarkdownReader implements DocumentReader {
  /** For {@link java.util.ServiceLoader}; it keeps nothing between two documents. */
  public MarkdownReader() {}

  /** Always {@code md}. */
  @Override
  public String format() {
    return "md";
  }

  @Override
  public SourceDocument read(InputStream in, String source) {
    requireNonNull(in, "in");
    requireNonNull(source, "source");
    try {
      DecodedText text = DecodedText.read(in, source);
      return new SourceDocument(
          source,
          MarkdownBlocks.read(text.characters(), source),
          text.trouble().map(ImmutableList::of).orElse(ImmutableList.of()));
    } catch (IOException e) {
      throw new ReadException(source, e);
    }
  }

  @Override
  public ImmutableList<FindingKind> kinds() {
    return ImmutableList.copyOf(TextTrouble.values());
  }
}
