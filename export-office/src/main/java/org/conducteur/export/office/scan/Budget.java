package org.conducteur.export.office.scan;

import org.conducteur.port.RefusedFileException;

/** Counts what was taken out of one file, and refuses it once that is too much. */
final class Budget {
  private long bytes;
  private int cells;
  private int texts;
  private int characters;

  /** Bytes that were inflated. */
  void inflated(long count) throws RefusedFileException {
    bytes += count;
    if (bytes > Limits.ALL_BYTES) {
      throw Refusals.tooLarge("inflated", Limits.ALL_BYTES >> 20);
    }
  }

  void cell() throws RefusedFileException {
    if (++cells > Limits.CELLS) {
      throw Refusals.tooLarge("cells", Limits.CELLS);
    }
  }

  void text(String text) throws RefusedFileException {
    characters += text.length();
    if (++texts > Limits.TEXTS || characters > Limits.CHARACTERS) {
      throw Refusals.tooLarge("text", Limits.CHARACTERS);
    }
  }
}
