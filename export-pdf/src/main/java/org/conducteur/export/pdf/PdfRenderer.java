package org.conducteur.export.pdf;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import org.conducteur.document.Document;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.WriteException;

/**
 * The renderer of PDF as {@link java.util.ServiceLoader} finds it; programs call {@link
 * PdfRenderers#pdf()}.
 */
public final class PdfRenderer implements DocumentRenderer {
  private final Typefaces typefaces = new Typefaces();

  /** A renderer whose fonts are read when the first document needs them. */
  public PdfRenderer() {
    Library.demand();
  }

  private Fonts fonts(Document document) {
    return new Fonts(typefaces, typefaces.of(document.brand()));
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public ImmutableSortedSet<Integer> render(Document document, OutputStream out) {
    requireNonNull(document, "document");
    requireNonNull(out, "out");
    Rendering rendering = new Rendering(document, fonts(document));
    byte[] bytes = rendering.bytes();
    try {
      out.write(bytes);
      out.flush();
      return rendering.missed();
    } catch (IOException e) {
      throw new WriteException(document.metadata().title(), e);
    }
  }
}
