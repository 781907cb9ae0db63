package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;

/**
 * A footnote, laid out.
 *
 * @param tag its structure element
 * @param slices its lines
 */
record Note(Tag tag, ImmutableList<Slice> slices) {

  /** The height of its lines and of the notes that it calls itself. */
  float needed() {
    float needed = 0;
    for (Slice slice : slices) {
      needed += slice.needed();
    }
    return needed;
  }
}
