package org.conducteur.export.office.scan;

import org.conducteur.port.RefusedFileException;

/** Counts what was taken out of one file, and refuses it once that is too much. */
final class Budget {
  private int cells;
  private int texts;
  private int characters;

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
