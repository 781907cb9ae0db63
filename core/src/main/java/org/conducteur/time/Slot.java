package org.conducteur.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Optional;
import org.conducteur.id.DayId;

/**
 * When something is planned, as far as a person has said it. Any part may be missing, and the end
 * may come before the start: that is a finding and no error. Only {@link #range()} promises more.
 *
 * @param day the day; it may be left out while the event has only one
 * @param start the start; a break often has none, and begins when the session before it ends
 * @param end the end
 */
public record Slot(Optional<DayId> day, Optional<DayTime> start, Optional<DayTime> end) {
  /** Nothing said. */
  public static final Slot NONE = new Slot(Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses null. {@inheritDoc} */
  public Slot {
    requireNonNull(day, "day");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
  }

  /**
   * A slot of the event's only day.
   *
   * @param start the start
   * @param end the end
   * @return the slot
   */
  public static Slot of(DayTime start, DayTime end) {
    return new Slot(Optional.empty(), Optional.of(start), Optional.of(end));
  }

  /**
   * Reads {@code [day ]start-end}, where start or end may be left out: {@code 09:00-09:45}, {@code
   * -11:00}, {@code saturday 22:00-01:30+1}.
   *
   * @param text the notation
   * @return the slot, or nothing if the text is none
   */
  public static Optional<Slot> parse(String text) {
    int space = text.lastIndexOf(' ');
    String day = space < 0 ? "" : text.substring(0, space);
    String times = text.substring(space + 1);
    int dash = times.indexOf('-');
    if (times.isEmpty()) {
      return Optional.empty();
    }
    if (dash < 0 || (space >= 0 && day.isBlank())) {
      return Optional.empty();
    }
    Optional<DayTime> start = DayTime.parse(times.substring(0, dash));
    Optional<DayTime> end = DayTime.parse(times.substring(dash + 1));
    boolean startBroken = start.isEmpty() && dash > 0;
    boolean endBroken = end.isEmpty() && dash < times.length() - 1;
    return startBroken || endBroken
        ? Optional.empty()
        : Optional.of(
            new Slot(day.isEmpty() ? Optional.empty() : Optional.of(DayId.of(day)), start, end));
  }

  /**
   * The slot as a range, closed at its start and open at its end, so that sessions that touch do
   * not overlap.
   *
   * @return nothing unless both ends are known and the end comes after the start
   */
  public Optional<Range<DayTime>> range() {
    return start.flatMap(
        from -> end.filter(to -> from.compareTo(to) < 0).map(to -> Range.closedOpen(from, to)));
  }

  /**
   * Whether nothing at all was said.
   *
   * @return true without day, start and end
   */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** The notation that {@link #parse} reads; empty if nothing was said. */
  @Override
  public String toString() {
    if (isEmpty()) {
      return "";
    }
    String times =
        start.map(DayTime::toString).orElse("") + "-" + end.map(DayTime::toString).orElse("");
    return day.map(id -> id + " " + times).orElse(times);
  }
}
