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
 * Reads plain text as people type it or as word processors save it: paragraphs, lists with any
 * marks, lines of contents, footnotes, headings that are underlined, tables of tabs or bars.
 */
public final class PlainTextReader implements DocumentReader {
  /** For {@link java.util.ServiceLoader}; it keeps nothing between two documents. */
  public PlainTextReader() {}

  /** Always {@code txt}. */
  @Override
  public String format() {
    return "txt";
  }

  @Override
  public SourceDocument read(InputStream in, String source) {
    requireNonNull(in, "in");
    requireNonNull(source, "source");
    try {
      DecodedText text = DecodedText.read(in, source);
      return new SourceDocument(
          source,
          PlainTextBlocks.read(TextLine.list(text.characters(), source)),
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
