package org.conducteur.export.office.pack;

import org.conducteur.port.RefusedFileException;

/** Counts what was inflated of one file, and refuses it once that is too much. */
final class Inflated {
  private final PackedKind kind;
  private long bytes;

  Inflated(PackedKind kind) {
    this.kind = kind;
  }

  PackedKind kind() {
    return kind;
  }

  void add(long count) throws RefusedFileException {
    bytes += count;
    if (bytes > Limits.ALL_BYTES) {
      throw kind.tooLarge("inflated", Limits.ALL_BYTES >> 20);
    }
  }
}
