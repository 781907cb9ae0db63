package org.conducteur.timeline;

import java.time.LocalDateTime;
import java.util.List;

/** Looks into times that are in order. */
final class Sorted {
  private Sorted() {}

  /** The place of the first time that is not before the given one, or the number of all. */
  static int firstFrom(List<LocalDateTime> times, LocalDateTime time) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).isBefore(time)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
