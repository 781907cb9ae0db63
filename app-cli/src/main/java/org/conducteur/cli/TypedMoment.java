package org.conducteur.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.event.Agenda;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.naming.TypedNames;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.TypedTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The moment that somebody means: a time of a day of the event, or now.
 *
 * @param time in the zone of the event
 * @param date the date to show; nothing for a day that nobody dated
 */
record TypedMoment(LocalDateTime time, Optional<LocalDate> date) {

  /**
   * Finds the moment. Without a day it is today if that is one of the event's, else the first,
   * which may be one that nobody dated or named.
   *
   * @throws ParameterException if the time or the day is not understood
   */
  static TypedMoment of(
      Setting setting,
      CommandSpec spec,
      Event event,
      @Nullable String typedTime,
      @Nullable String typedDay) {
    LocalDateTime now = LocalDateTime.ofInstant(setting.console().clock().instant(), event.zone());
    boolean dated = event.days().stream().anyMatch(day -> day.date().isPresent());
    if (typedTime == null && typedDay == null && dated) {
      return new TypedMoment(now, Optional.of(now.toLocalDate()));
    }
    DayTime time =
        typedTime == null
            ? new DayTime(now.toLocalTime().withNano(0), 0)
            : TypedTime.parse(typedTime)
                .orElseThrow(
                    () ->
                        new ParameterException(
                            spec.commandLine(),
                            setting.messages().text("now.at", "at", Printable.line(typedTime))));
    Optional<Day> day = day(setting, spec, event, typedDay, now.toLocalDate());
    LocalDate date = midnight(event, day.map(Day::id)).orElseGet(() -> now.toLocalDate());
    return new TypedMoment(
        time.on(date), day.flatMap(Day::date).map(d -> time.on(d).toLocalDate()));
  }

  private static Optional<Day> day(
      Setting setting, CommandSpec spec, Event event, @Nullable String typed, LocalDate today) {
    if (typed == null) {
      return event.days().stream()
          .filter(day -> day.date().filter(today::equals).isPresent())
          .findFirst()
          .or(() -> event.days().stream().findFirst());
    }
    DayId id =
        TypedNames.of(event)
            .day(typed)
            .one()
            .or(
                () ->
                    event.days().stream()
                        .map(Day::id)
                        .filter(d -> d.value().equals(typed))
                        .findFirst())
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        setting.messages().text("now.day", "day", Printable.line(typed))));
    return event.days().stream().filter(day -> day.id().equals(id)).findFirst();
  }

  /** The date that the day's times are counted from, also of one that nobody dated. */
  private static Optional<LocalDate> midnight(Event event, Optional<DayId> day) {
    return Agenda.of(event).inOrder().stream()
        .filter(planned -> planned.day().map(Day::id).equals(day))
        .flatMap(planned -> planned.at(DayTime.of(0, 0)).stream())
        .map(LocalDateTime::toLocalDate)
        .findFirst();
  }
}
