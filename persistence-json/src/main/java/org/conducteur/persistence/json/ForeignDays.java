package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conducteur.id.DayId;
import org.conducteur.id.Pointer;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** The days of a file. Times of the small hours are counted from the day they belong to. */
final class ForeignDays {
  private static final int MOST_MIDNIGHTS = 9;

  private final ForeignFile file;
  private final Map<LocalDate, Day> days = new TreeMap<>();

  ForeignDays(ForeignFile file) {
    this.file = file;
  }

  void add(LocalDate date, int offset) {
    if (!days.containsKey(date)) {
      DayId id = DayId.of(date.toString());
      days.put(date, new Day(id, Optional.of(date), Optional.empty(), Optional.empty()));
      file.put(Pointer.of("days", id), offset);
    }
  }

  /**
   * A slot of a day.
   *
   * @param listed the day under which the file lists it; one too far away does not count
   * @param end the end, if it is after the start
   * @param offset where the start stands
   */
  Slot slot(LocalDate listed, LocalDateTime start, Optional<LocalDateTime> end, int offset) {
    long after = ChronoUnit.DAYS.between(listed, start.toLocalDate());
    LocalDate date = after >= 0 && after <= MOST_MIDNIGHTS ? listed : start.toLocalDate();
    add(date, offset);
    return new Slot(
        Optional.of(DayId.of(date.toString())),
        time(date, start),
        end.filter(start::isBefore).flatMap(until -> time(date, until)));
  }

  private static Optional<DayTime> time(LocalDate date, LocalDateTime moment) {
    long after = ChronoUnit.DAYS.between(date, moment.toLocalDate());
    return after > MOST_MIDNIGHTS
        ? Optional.empty()
        : Optional.of(new DayTime(moment.toLocalTime(), (int) after));
  }

  ImmutableList<Day> list() {
    return ImmutableList.copyOf(days.values());
  }
}
