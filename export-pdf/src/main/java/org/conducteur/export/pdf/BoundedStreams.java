package org.conducteur.export.pdf;

import com.itextpdf.kernel.exceptions.MemoryLimitsAwareException;
import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;

/** Keeps what a foreign PDF unpacks to within bounds, whatever it is packed by. */
final class BoundedStreams extends MemoryLimitsAwareHandler {
  private static final long serialVersionUID = 1L;

  /** The library takes time with the square of the size of a stream. */
  private static final int LARGEST_STREAM = 4 << 20;

  private static final long ALL_STREAMS = 32L << 20;
  private static final int MOST_OBJECTS = 2_000_000;

  BoundedStreams(long documentSize) {
    super(documentSize);
    setMaxSizeOfSingleDecompressedPdfStream(LARGEST_STREAM);
    setMaxSizeOfDecompressedPdfStreamsSum(ALL_STREAMS);
    setMaxNumberOfElementsInXrefStructure(MOST_OBJECTS);
  }

  @Override
  public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
    return true;
  }

  static boolean isExceeded(Throwable e) {
    return e instanceof MemoryLimitsAwareException
        || (e.getCause() != null && isExceeded(e.getCause()));
  }
}
