package org.conducteur.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** Sums of times that stay within what a date can hold, whatever people type. */
final class Moments {
  private static final Duration LONGEST = Duration.ofDays(1000);

  /** Farther than any event, and near enough to add up ten thousand of the longest lengths. */
  private static final int FARTHEST_YEAR = 900_000_000;

  private Moments() {}

  static LocalDateTime plus(LocalDateTime time, Duration length) {
    return Math.abs((long) time.getYear()) > FARTHEST_YEAR ? time : time.plus(bounded(length));
  }

  /** The length itself up to a limit that no event reaches. */
  static Duration bounded(Duration length) {
    return length.compareTo(LONGEST) > 0
        ? LONGEST
        : length.compareTo(LONGEST.negated()) < 0 ? LONGEST.negated() : length;
  }

  static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? other : one;
  }

  static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return other.isBefore(one) ? other : one;
  }

  static Optional<LocalDateTime> earlier(
      Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
    return one.map(time -> other.map(limit -> earlier(time, limit)).orElse(time));
  }

  static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
