package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.DATE;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.WELCOME;
import static org.conducteur.check.CleanEvent.day;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.time;
import static org.conducteur.check.CleanEvent.until;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.id.DayId;
import org.conducteur.session.Exchange;
import org.conducteur.session.RunningItem;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.PartialDate;

/** Times, running orders and dates gone wrong. */
final class TimeTroubles {
  private TimeTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder()
        .addAll(times())
        .addAll(runningOrders())
        .addAll(days())
        .build();
  }

  private static ImmutableList<Trouble> times() {
    return ImmutableList.of(
        Trouble.of("session-without-time", "/sessions/lab/slot", timed(LAB, "thursday -")),
        Trouble.of("session-without-start", "/sessions/welcome/slot", timed(WELCOME, "-09:00")),
        Trouble.of("session-without-end", "/sessions/lab/slot", timed(LAB, "10:15-")),
        Trouble.of(
            "session-without-day",
            "/sessions/welcome/slot",
            changed(
                event ->
                    event.days(
                        ImmutableList.of(
                            day("thursday", DATE, DayOfWeek.THURSDAY),
                            day("friday", DATE.plusDays(1), DayOfWeek.FRIDAY))))),
        Trouble.of("end-before-start", "/sessions/lab/slot", timed(LAB, "10:15-09:15")),
        Trouble.of(
            "end-before-start", "/sessions/lab/slot", "21:00-01:30+1", timed(LAB, "21:00-01:30")),
        Trouble.of(
            "actual-end-before-start",
            "/sessions/lab/actualEnd",
            CleanEvent.with(LAB, s -> s.actualStart(time("10:20")).actualEnd(time("10:02")))),
        Trouble.of(
            "clock-change",
            "/sessions/lab/slot",
            timed(LAB, "22:00-04:00+1").toBuilder()
                .days(
                    ImmutableList.of(
                        day("thursday", LocalDate.of(2023, 10, 28), DayOfWeek.SATURDAY)))
                .build()),
        Trouble.of(
            "late-start-outside-slot",
            "/sessions/talk/lateStart/until",
            "09:15",
            CleanEvent.with(TALK, s -> s.lateStart(until("19:15")))),
        Trouble.of(
            "late-end-before-end",
            "/sessions/panel/lateEnd/until",
            "11:30",
            CleanEvent.with(PANEL, s -> s.lateEnd(until("01:30")))),
        Trouble.of(
            "late-end-implausible",
            "/sessions/panel/lateEnd/until",
            "11:30",
            CleanEvent.with(PANEL, s -> s.lateEnd(until("21:30")))),
        Trouble.of(
            "overrun-meets-next",
            "/sessions/panel/lateEnd/until",
            CleanEvent.and(session("next", "11:15-12:00").room(HALL).build())));
  }

  static Event timed(String session, String slot) {
    return CleanEvent.with(session, s -> s.slot(slot(slot)));
  }

  private static ImmutableList<Trouble> runningOrders() {
    return ImmutableList.of(
        Trouble.of(
            "item-outside-slot",
            "/sessions/talk/runningOrder/0/start",
            "09:20",
            running(RunningItem.builder("Mot d’accueil").start(time("19:20")).build())),
        Trouble.of(
            "items-out-of-order",
            "/sessions/talk/runningOrder/1/start",
            running(
                RunningItem.builder("Premier").start(time("09:30")).build(),
                RunningItem.builder("Second").start(time("09:10")).build())),
        Trouble.of(
            "running-order-too-long",
            "/sessions/talk/runningOrder",
            running(RunningItem.builder("Long").length(Duration.ofMinutes(50)).build())));
  }

  static Event running(RunningItem... items) {
    return CleanEvent.with(TALK, s -> s.runningOrder(ImmutableList.copyOf(items)));
  }

  private static ImmutableList<Trouble> days() {
    return ImmutableList.of(
        Trouble.of(
            "weekday-mismatch",
            "/days/thursday/weekday",
            "thursday",
            changed(e -> e.days(ImmutableList.of(day("thursday", DATE, DayOfWeek.FRIDAY))))),
        Trouble.of("event-without-day", "/days", changed(e -> e.days(ImmutableList.of()))),
        Trouble.of(
            "day-without-date",
            "/days/thursday/date",
            changed(
                e ->
                    e.days(
                        ImmutableList.of(
                            new Day(
                                DayId.of("thursday"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))))),
        Trouble.of(
            "days-share-date",
            "/days/friday/date",
            changed(
                e ->
                    e.days(
                        ImmutableList.of(
                            day("thursday", DATE, DayOfWeek.THURSDAY),
                            day("friday", DATE, DayOfWeek.THURSDAY))))),
        Trouble.of(
            "date-without-year",
            "/sessions/talk/exchanges/0/date",
            "2023-07-12",
            CleanEvent.with(
                TALK,
                s ->
                    s.exchanges(
                        ImmutableList.of(
                            new Exchange(
                                "Échange",
                                PartialDate.parse("--07-12"),
                                ImmutableList.of(ANNA),
                                RichText.EMPTY))))));
  }

  static Event changed(UnaryOperator<EventBuilder> change) {
    return change.apply(CleanEvent.event().toBuilder()).build();
  }
}
