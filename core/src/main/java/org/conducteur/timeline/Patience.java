package org.conducteur.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How long something that was seen to begin, and not to end, is believed to go on. Who sees only
 * some starts must not be told in the evening that the opening is still on.
 */
final class Patience {
  private static final Duration LEAST = Duration.ofHours(1);

  private Patience() {}

  /** The end of what is on: later than expected if that moment has passed, but only so much. */
  static LocalDateTime stillOn(
      LocalDateTime start, LocalDateTime expectedEnd, Optional<LocalDateTime> asOf) {
    Duration limit = Moments.longer(LEAST, Duration.between(start, expectedEnd));
    return asOf.filter(now -> isBelieved(expectedEnd, now, limit)).orElse(expectedEnd);
  }

  /** The start of what comes next: later than expected if it has not begun by then. */
  static LocalDateTime notBegun(LocalDateTime expectedStart, Optional<LocalDateTime> asOf) {
    return asOf.filter(now -> isBelieved(expectedStart, now, LEAST)).orElse(expectedStart);
  }

  private static boolean isBelieved(LocalDateTime expected, LocalDateTime now, Duration limit) {
    return now.isAfter(expected) && !now.isAfter(Moments.plus(expected, limit));
  }
}
