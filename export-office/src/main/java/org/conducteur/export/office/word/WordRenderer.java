package org.conducteur.export.office.word;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.conducteur.document.Document;
import org.conducteur.export.office.ooxml.FontWidths;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.WriteException;

/**
 * Renders documents as Word files.
 *
 * <p>They are set in Calibri: it has come with every Word since 2007, LibreOffice brings Carlito,
 * which has the same widths, and it is narrow, so that the tables of a fiche fit. Knowing its
 * widths, we can tell the page numbers of the contents without Word.
 */
public final class WordRenderer implements DocumentRenderer {
  /** A renderer; it has no state. */
  public WordRenderer() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public ImmutableSortedSet<Integer> render(Document document, OutputStream out) {
    requireNonNull(document, "document");
    requireNonNull(out, "out");
    Sheet sheet =
        new Sheet(document.page(), document.furniture(), FontWidths.of(document.brand().font()));
    ImmutableList<Piece> pieces = Composition.of(document, sheet);
    PageEstimate pages = PageEstimate.of(pieces, sheet);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      new WordFile(document, sheet, pages).write(pieces, file);
      file.writeTo(out);
      out.flush();
      return ImmutableSortedSet.of();
    } catch (IOException e) {
      throw new WriteException(document.metadata().title() + ".docx", e);
    }
  }
}
