package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.session.Session;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** When sessions are. */
final class SessionTimeRules {
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime SMALL_HOURS = LocalTime.of(7, 0);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("session-without-time", SessionTimeRules::withoutTime).noticedBy(PUBLIC),
          Rule.warning("session-without-start", SessionTimeRules::withoutStart).noticedBy(PUBLIC),
          Rule.warning("session-without-end", SessionTimeRules::withoutEnd).noticedBy(PUBLIC),
          Rule.warning("session-without-day", SessionTimeRules::withoutDay).noticedBy(PUBLIC),
          Rule.error("end-before-start", SessionTimeRules::endBeforeStart).noticedBy(PUBLIC),
          Rule.error("actual-end-before-start", SessionTimeRules::actualEndBeforeStart)
              .noticedBy(CREW),
          Rule.warning("clock-change", SessionTimeRules::clockChange).noticedBy(PUBLIC));

  private SessionTimeRules() {}

  private static void withoutTime(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      if (session.slot().start().isEmpty() && session.slot().end().isEmpty()) {
        report.add(
            Examined.at(session, "slot"), ImmutableMap.of("session", Examined.name(session)));
      }
    }
  }

  private static void withoutStart(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      if (planned.end().isPresent() && planned.start().isEmpty()) {
        report.add(
            Examined.at(planned.session(), "slot"),
            ImmutableMap.of(
                "session",
                Examined.name(planned.session()),
                "end",
                planned.session().slot().end().orElseThrow().toString()));
      }
    }
  }

  private static void withoutEnd(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      if (planned.start().isPresent() && planned.end().isEmpty()) {
        report.add(
            Examined.at(planned.session(), "slot"),
            ImmutableMap.of(
                "session",
                Examined.name(planned.session()),
                "start",
                planned.session().slot().start().orElseThrow().toString()));
      }
    }
  }

  private static void withoutDay(Examined examined, Report report) {
    if (examined.event().days().size() < 2) {
      return;
    }
    for (Session session : examined.sessions()) {
      if (session.slot().day().isEmpty() && !session.slot().isEmpty()) {
        report.add(
            Examined.at(session, "slot"),
            ImmutableMap.of("session", Examined.name(session), "slot", session.slot().toString()));
      }
    }
  }

  private static void endBeforeStart(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Optional<DayTime> start = session.slot().start();
      Optional<DayTime> end = session.slot().end();
      if (start.isPresent() && end.isPresent() && start.get().compareTo(end.get()) >= 0) {
        report.add(
            Examined.at(session, "slot"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "start",
                start.get().toString(),
                "end",
                end.get().toString()),
            pastMidnight(session.slot(), start.get(), end.get())
                .map(slot -> new Fix(Examined.at(session, "slot"), slot.toString())));
      }
    }
  }

  /** An evening that ends in the small hours was probably meant to pass midnight. */
  private static Optional<Slot> pastMidnight(Slot slot, DayTime start, DayTime end) {
    boolean likely =
        start.daysAfter() == 0
            && end.daysAfter() == 0
            && !start.time().isBefore(EVENING)
            && end.time().isBefore(SMALL_HOURS);
    return likely
        ? Optional.of(new Slot(slot.day(), slot.start(), Optional.of(new DayTime(end.time(), 1))))
        : Optional.empty();
  }

  private static void actualEndBeforeStart(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Optional<DayTime> start = session.actualStart();
      Optional<DayTime> end = session.actualEnd();
      if (start.isPresent() && end.isPresent() && start.get().compareTo(end.get()) > 0) {
        report.add(
            Examined.at(session, "actualEnd"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "start",
                start.get().toString(),
                "end",
                end.get().toString()));
      }
    }
  }

  private static void clockChange(Examined examined, Report report) {
    ZoneId zone = examined.event().zone();
    for (Planned planned : examined.agenda().inOrder()) {
      if (planned.range().isPresent() && planned.day().flatMap(day -> day.date()).isPresent()) {
        LocalDateTime from = planned.range().get().lowerEndpoint();
        LocalDateTime to = planned.range().get().upperEndpoint();
        Duration real = Duration.between(from.atZone(zone), to.atZone(zone));
        ZoneOffsetTransition change =
            zone.getRules().nextTransition(from.atZone(zone).toInstant().minusSeconds(1));
        if (change != null && isPassed(change, to)) {
          report.add(
              Examined.at(planned.session(), "slot"),
              ImmutableMap.of(
                  "session",
                  Examined.name(planned.session()),
                  "before",
                  change.getDateTimeBefore().toLocalTime().toString(),
                  "after",
                  change.getDateTimeAfter().toLocalTime().toString(),
                  "real",
                  Timing.show(real),
                  "planned",
                  Timing.show(Duration.between(from, to))));
        }
      }
    }
  }

  /**
   * The hour that comes twice is over when the clock shows its end, the one left out at its start.
   */
  private static boolean isPassed(ZoneOffsetTransition change, LocalDateTime end) {
    return change.isOverlap()
        ? !change.getDateTimeBefore().isAfter(end)
        : change.getDateTimeBefore().isBefore(end);
  }
}
