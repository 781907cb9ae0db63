package org.conducteur.export.office.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries all say the same time, whatever the clock and the zone of the machine. */
public final class ReproducibleZip extends ZipArchiveOutputStream {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /**
   * A zip written to a stream.
   *
   * @param out where to; not closed before this is
   */
  public ReproducibleZip(OutputStream out) {
    super(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(TIME);
    super.putArchiveEntry(entry);
  }
}
