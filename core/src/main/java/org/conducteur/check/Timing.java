package org.conducteur.check;

import com.google.common.collect.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Planned;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** Times of sessions, between the clock of their day and the calendar, and how they are shown. */
final class Timing {
  private static final Duration LONGEST = Duration.ofDays(1000);

  private Timing() {}

  /** When a session takes place on the clock of its day, with implied times filled in. */
  static Optional<Range<DayTime>> window(Planned planned) {
    Slot slot = planned.session().slot();
    Optional<Duration> length = length(planned);
    Optional<DayTime> start =
        slot.start().or(() -> length.flatMap(l -> slot.end().flatMap(e -> e.plus(l.negated()))));
    Optional<DayTime> end =
        slot.end().or(() -> length.flatMap(l -> slot.start().flatMap(s -> s.plus(l))));
    return new Slot(slot.day(), start, end).range();
  }

  /** How long a session takes. */
  static Optional<Duration> length(Planned planned) {
    return planned.range().map(r -> Duration.between(r.lowerEndpoint(), r.upperEndpoint()));
  }

  /** The date that the clock of a session's day counts from; made up for days without a date. */
  static Optional<LocalDate> date(Planned planned) {
    Slot slot = planned.session().slot();
    return date(planned.start(), slot.start()).or(() -> date(planned.end(), slot.end()));
  }

  private static Optional<LocalDate> date(
      Optional<LocalDateTime> calendar, Optional<DayTime> clock) {
    return calendar.flatMap(
        moment -> clock.map(time -> moment.toLocalDate().minusDays(time.daysAfter())));
  }

  /** The length itself up to a limit that no event reaches, so that sums cannot overflow. */
  static Duration bounded(Duration length) {
    return length.compareTo(LONGEST) > 0
        ? LONGEST
        : length.compareTo(LONGEST.negated()) < 0 ? LONGEST.negated() : length;
  }

  static Duration sum(Stream<Duration> lengths) {
    return lengths.map(Timing::bounded).reduce(Duration.ZERO, Duration::plus);
  }

  /** Such as {@code 09:00-09:45}. */
  static String show(Planned planned) {
    return window(planned).map(Timing::show).orElseGet(() -> planned.session().slot().toString());
  }

  static String show(Range<DayTime> window) {
    return Slot.of(window.lowerEndpoint(), window.upperEndpoint()).toString();
  }

  /** Such as {@code 1 h 05} or {@code 45 min}. */
  static String show(Duration length) {
    Duration rounded = length.abs();
    long hours = rounded.toHours();
    String shown =
        hours == 0
            ? rounded.toMinutes() + " min"
            : rounded.toMinutesPart() == 0
                ? hours + " h"
                : String.format(Locale.ROOT, "%d h %02d", hours, rounded.toMinutesPart());
    return length.isNegative() ? "-" + shown : shown;
  }
}
