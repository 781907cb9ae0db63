package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.conducteur.time.DayTime;

/**
 * Guesses which time was meant by one that cannot be. The kinds of slips are tried from the most
 * frequent to the least: the day after forgotten, the hour off by ten or twelve (19:15 for 9:15),
 * another single digit, two neighbouring digits swapped. A kind decides only if it leaves one time.
 */
final class TypingErrors {
  private TypingErrors() {}

  static Optional<DayTime> meant(DayTime written, Range<DayTime> window) {
    for (Set<LocalTime> slips : slipsOf(written.time())) {
      Set<DayTime> possible = new TreeSet<>();
      for (LocalTime time : slips) {
        for (int days : daysOf(window)) {
          DayTime candidate = new DayTime(time, days);
          if (window.contains(candidate)) {
            possible.add(candidate);
          }
        }
      }
      if (!possible.isEmpty()) {
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Set<Integer> daysOf(Range<DayTime> window) {
    return ImmutableSet.of(window.lowerEndpoint().daysAfter(), window.upperEndpoint().daysAfter());
  }

  private static ImmutableList<Set<LocalTime>> slipsOf(LocalTime time) {
    return ImmutableList.of(
        ImmutableSet.of(time), offByTenOrTwelve(time), otherDigit(time), swapped(time));
  }

  private static Set<LocalTime> offByTenOrTwelve(LocalTime time) {
    Set<LocalTime> out = new TreeSet<>();
    for (int hours : new int[] {-12, -10, 10, 12}) {
      int hour = time.getHour() + hours;
      if (hour >= 0 && hour < 24) {
        out.add(time.withHour(hour));
      }
    }
    return out;
  }

  private static Set<LocalTime> otherDigit(LocalTime time) {
    Set<LocalTime> out = new TreeSet<>();
    for (int place = 0; place < 4; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        StringBuilder digits = digits(time);
        digits.setCharAt(place, digit);
        read(digits).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Set<LocalTime> swapped(LocalTime time) {
    Set<LocalTime> out = new TreeSet<>();
    for (int place = 0; place < 3; place++) {
      StringBuilder digits = digits(time);
      char first = digits.charAt(place);
      digits.setCharAt(place, digits.charAt(place + 1));
      digits.setCharAt(place + 1, first);
      read(digits).ifPresent(out::add);
    }
    return out;
  }

  private static StringBuilder digits(LocalTime time) {
    String shown = time.toString();
    return new StringBuilder().append(shown, 0, 2).append(shown, 3, 5);
  }

  private static Optional<LocalTime> read(StringBuilder digits) {
    return DayTime.parse(digits.substring(0, 2) + ":" + digits.substring(2)).map(DayTime::time);
  }
}
