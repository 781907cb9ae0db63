package org.conducteur.time;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.id.DayId;

/**
 * A day of the event. It may pass midnight: times of the small hours belong to the day before.
 *
 * @param id its id
 * @param date its date, if known
 * @param weekday the day of the week as people announced it; it may contradict the date
 * @param title its name, such as "Journée des élus"
 */
public record Day(
    DayId id, Optional<LocalDate> date, Optional<DayOfWeek> weekday, Optional<String> title) {
  /** Refuses null. {@inheritDoc} */
  public Day {
    requireNonNull(id, "id");
    requireNonNull(date, "date");
    requireNonNull(weekday, "weekday");
    requireNonNull(title, "title");
  }
}
