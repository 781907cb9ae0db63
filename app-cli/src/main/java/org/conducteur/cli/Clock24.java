package org.conducteur.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Planned;

/**
 * Times of one day in few columns: {@code 09:00–09:45}. A time that follows from the sessions
 * around it has a tilde before it, one past midnight says how many midnights later.
 */
final class Clock24 {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Optional<LocalDate> day;

  private Clock24(Optional<LocalDate> day) {
    this.day = day;
  }

  /** A day that nobody dated is the day of its first session. */
  static Clock24 of(List<Planned> sessions) {
    return new Clock24(
        sessions.stream()
            .flatMap(planned -> planned.day().stream())
            .flatMap(known -> known.date().stream())
            .findFirst()
            .or(
                () ->
                    sessions.stream()
                        .flatMap(planned -> Stream.of(planned.start(), planned.end()))
                        .flatMap(Optional::stream)
                        .map(LocalDateTime::toLocalDate)
                        .min(LocalDate::compareTo)));
  }

  /** Such as {@code 09:00–09:45}, {@code 09:00–} or {@code –11:00}; empty if nothing is known. */
  String span(Planned planned) {
    if (planned.start().isEmpty() && planned.end().isEmpty()) {
      return "";
    }
    return time(planned.start(), planned.startImplied())
        + "\u2013"
        + time(planned.end(), planned.endImplied());
  }

  private String time(Optional<LocalDateTime> time, boolean implied) {
    return time.map(t -> (implied ? "~" : "") + TIME.format(t) + midnights(t)).orElse("");
  }

  private String midnights(LocalDateTime time) {
    long later = day.map(date -> ChronoUnit.DAYS.between(date, time.toLocalDate())).orElse(0L);
    return later == 0 ? "" : "+" + later;
  }

  /** Such as "jeudi 12 octobre 2023". */
  static String date(LocalDate date, Messages messages) {
    String day = date.getDayOfMonth() == 1 ? messages.text("day.first") : "" + date.getDayOfMonth();
    return messages.text(
        "date",
        "weekday",
        messages.text("weekday." + date.getDayOfWeek().getValue()),
        "day",
        day,
        "month",
        messages.text("month." + date.getMonthValue()),
        "year",
        date.getYear());
  }
}
