package org.conducteur.reading;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.DayId;
import org.conducteur.id.Pointer;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** On which day a programme is, and which half of it times mean that leave that open. */
final class ProgrammeClock {
  private static final Duration HALF_DAY = Duration.ofHours(12);
  private static final int FIRST_OF_MORNING = 8;
  private static final int EVENING = 18;

  private final Sketch sketch;
  private final Set<String> zones = new HashSet<>();
  private Optional<DayId> day = Optional.empty();
  private Optional<DayTime> before = Optional.empty();

  ProgrammeClock(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Goes to another day. */
  void day(DayLine line) {
    day = Optional.of(of(line));
    before = Optional.empty();
  }

  DayId of(DayLine line) {
    return line.date()
        .map(sketch.calendar()::day)
        .orElseGet(() -> sketch.calendar().named(line.name(), line.weekday()));
  }

  /** The slot of a time, on a day of its own if there are columns for days. */
  Slot slot(LeadingTime time, Optional<DayId> own, SourcePlace place) {
    DayTime start = time.start();
    Optional<DayTime> end = time.end();
    if (!time.halfDays() && isAfternoon(start)) {
      start = later(start);
      end = end.map(to -> to.time().getHour() < 12 ? later(to) : to);
      guessed(time, start, place);
    }
    DayTime from = start;
    if (!time.halfDays() && end.filter(to -> to.compareTo(from) < 0).isPresent()) {
      end = end.map(this::later);
    }
    before = Optional.of(from);
    time.zone().filter(zones::add).ifPresent(zone -> zone(zone, place));
    return new Slot(own.or(() -> day), Optional.of(from), end);
  }

  /** Times are those of the event; that a document says in which zone is kept once. */
  private void zone(String zone, SourcePlace place) {
    sketch.keep(new SourceBlock.Paragraph("", StyledText.of(zone), place), Optional.empty());
  }

  /** One o'clock after eleven is one in the afternoon; after ten in the evening it is not. */
  private boolean isAfternoon(DayTime start) {
    return start.time().getHour() < FIRST_OF_MORNING
        && start.time().getHour() > 0
        && before
            .filter(last -> start.compareTo(last) < 0)
            .filter(last -> last.time().getHour() >= FIRST_OF_MORNING)
            .filter(last -> last.time().getHour() < EVENING || start.time().getHour() >= 6)
            .isPresent();
  }

  private DayTime later(DayTime time) {
    return time.plus(HALF_DAY).orElse(time);
  }

  private void guessed(LeadingTime time, DayTime meant, SourcePlace place) {
    sketch.add(
        Finding.of(
                Doubt.PROGRAMME_AFTERNOON,
                Pointer.of("sessions"),
                ImmutableMap.of("time", time.start().toString(), "meant", meant.toString()))
            .withSource(place));
  }
}
