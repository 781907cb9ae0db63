package org.conducteur.export.office.reading;

import com.google.common.primitives.Ints;
import java.util.Optional;

/** Numbers that a file says, whatever else it may say there. */
final class Figures {
  private Figures() {}

  /** A whole number; nothing if it is none. */
  static Optional<Integer> of(Optional<String> written) {
    return written.map(Ints::tryParse);
  }

  /** A whole number within limits. */
  static int of(Optional<String> written, int otherwise, int least, int most) {
    return Math.max(least, Math.min(most, of(written).orElse(otherwise)));
  }
}
