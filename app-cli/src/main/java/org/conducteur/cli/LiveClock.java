package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Agenda;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.naming.TypedNames;
import org.conducteur.time.Day;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The clock of a live session: the real one, or for a rehearsal one that begins elsewhere and goes
 * on from there.
 */
final class LiveClock {
  private final CommandSpec spec;
  private final Setting setting;
  private final Event event;

  LiveClock(CommandSpec spec, Setting setting, Event event) {
    this.spec = spec;
    this.setting = setting;
    this.event = event;
  }

  /**
   * The clock.
   *
   * @param day the day to be in, by id, date or name; today's if none is given
   * @param time what time it shall be; the real one if none is given
   */
  Clock of(@Nullable String day, @Nullable LocalTime time) {
    ZoneId zone = event.zone();
    Clock real = Clock.fixed(setting.console().clock().instant(), zone);
    Clock running = running(zone);
    LocalDateTime now = LocalDateTime.now(real);
    if (day == null && time == null) {
      return running;
    }
    LocalDate date = day == null ? dateFor(now.toLocalDate()) : dateOf(day);
    LocalDateTime begin = date.atTime(time == null ? now.toLocalTime() : time);
    return Clock.offset(running, Duration.between(now.atZone(zone), begin.atZone(zone)));
  }

  private Clock running(ZoneId zone) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return running(other);
      }

      @Override
      public Instant instant() {
        return setting.console().clock().instant();
      }
    };
  }

  /** Today if it is a day of the event, else its first day: who rehearses does so before. */
  private LocalDate dateFor(LocalDate today) {
    boolean isOne = event.days().stream().anyMatch(day -> day.date().equals(Optional.of(today)));
    return isOne
        ? today
        : starts().map(LocalDateTime::toLocalDate).min(Comparator.naturalOrder()).orElse(today);
  }

  private Stream<LocalDateTime> starts() {
    return Agenda.of(event).inOrder().stream().flatMap(planned -> planned.start().stream());
  }

  /** Days without a date have one that the agenda gives them. */
  private LocalDate dateOf(String typed) {
    Day day =
        TypedNames.of(event)
            .day(typed)
            .one()
            .flatMap(id -> event.days().stream().filter(known -> known.id().equals(id)).findFirst())
            .orElseThrow(() -> unknown(typed));
    return day.date()
        .or(
            () ->
                Agenda.of(event).inOrder().stream()
                    .filter(planned -> planned.day().equals(Optional.of(day)))
                    .flatMap(planned -> start(planned).stream())
                    .min(Comparator.naturalOrder()))
        .orElseThrow(() -> unknown(typed));
  }

  private static Optional<LocalDate> start(Planned planned) {
    return planned.start().map(LocalDateTime::toLocalDate);
  }

  private ParameterException unknown(String typed) {
    String days = event.days().stream().map(day -> day.id().value()).collect(joining(", "));
    return new ParameterException(
        spec.commandLine(), setting.messages().text("live.day", "day", typed, "days", days));
  }
}
