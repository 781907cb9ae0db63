package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An element of a list, or an entry of a table, in three states.
 *
 * @param base what both began with; null if there was nothing
 * @param ours what we have; null if nothing
 * @param theirs what they have; null if nothing
 */
record Meeting(@Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
  /** Gone is what one side took away and the other left as it was, or took away too. */
  boolean survives() {
    if (ours == null) {
      return theirs != null && !theirs.equals(base);
    }
    return theirs != null || !ours.equals(base);
  }

  /** Ours, else theirs. */
  Object any() {
    return ours != null ? ours : requireNonNull(theirs, "one side has it");
  }
}
