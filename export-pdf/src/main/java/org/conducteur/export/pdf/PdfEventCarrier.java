package org.conducteur.export.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.conducteur.document.Attachment;
import org.conducteur.port.EventCarrier;
import org.conducteur.port.ReadException;

/**
 * Takes the event out of a PDF as {@link java.util.ServiceLoader} finds it; programs call {@link
 * PdfRenderers#carrier()}.
 */
public final class PdfEventCarrier implements EventCarrier {
  /** Larger files are refused, so that memory stays bounded. */
  private static final int LARGEST_FILE = 64 << 20;

  /** Creates one, which may be shared by threads. */
  public PdfEventCarrier() {
    Library.demand();
  }

  @Override
  public String format() {
    return "pdf";
  }

  /**
   * {@inheritDoc}
   *
   * <p>It is the attachment named {@code event.json}, else the first that is JSON. Files of more
   * than 64 MiB, attachments of more than 32 MiB and encrypted files are refused.
   */
  @Override
  public Optional<Attachment> find(InputStream in, String source) {
    requireNonNull(in, "in");
    requireNonNull(source, "source");
    try {
      byte[] file = in.readNBytes(LARGEST_FILE + 1);
      if (file.length > LARGEST_FILE) {
        throw new IOException("larger than " + (LARGEST_FILE >> 20) + " MiB");
      }
      return EmbeddedFiles.find(file);
    } catch (IOException e) {
      throw new ReadException(source, e);
    }
  }
}
