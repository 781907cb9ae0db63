package org.conducteur.change;

import java.util.List;
import org.conducteur.shape.Shapes;

/** Which element of one list is which element of another, and which of them moved. */
final class Alignment {
  private final int[] partners;
  private final int[] origins;
  private final boolean[] stays;

  Alignment(int[] partners, int[] origins) {
    this.partners = partners;
    this.origins = origins;
    stays = Rising.of(partners);
  }

  /** Pairs whatever is likely to be the same thing, be it changed. */
  static Alignment of(Shapes shapes, List<?> before, List<?> after) {
    return new Aligning(shapes, before, after).align(true);
  }

  /** Pairs only what is equal or goes by the same name: two things that nobody saw change. */
  static Alignment byName(Shapes shapes, List<?> one, List<?> other) {
    return new Aligning(shapes, one, other).align(false);
  }

  /** The index in the second list of what has this index in the first; -1 if it is not there. */
  int partner(int index) {
    return partners[index];
  }

  /** The index in the first list of what has this index in the second; -1 if it was not there. */
  int origin(int index) {
    return origins[index];
  }

  /** Whether an element, by its index in the first list, is in both but changed its place. */
  boolean isMoved(int index) {
    return partners[index] >= 0 && !stays[index];
  }

  boolean isReordered() {
    for (int i = 0; i < partners.length; i++) {
      if (isMoved(i)) {
        return true;
      }
    }
    return false;
  }
}
