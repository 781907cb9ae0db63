package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;
import org.conducteur.time.DayTime;
import org.jspecify.annotations.Nullable;

/** How late sessions may start and end, against their own slot and the sessions that follow. */
final class ToleranceRules {
  private static final Duration LONG_OVERRUN = Duration.ofHours(2);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("late-start-outside-slot", ToleranceRules::lateStart).noticedBy(CREW),
          Rule.error("late-end-before-end", ToleranceRules::lateEndBeforeEnd).noticedBy(CREW),
          Rule.warning("late-end-implausible", ToleranceRules::lateEndImplausible).noticedBy(CREW),
          Rule.warning("overrun-meets-next", ToleranceRules::overrun).noticedBy(CREW));

  private ToleranceRules() {}

  private static void lateStart(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      Range<DayTime> window = Timing.window(planned).orElse(null);
      if (window == null || session.lateStart().isEmpty()) {
        continue;
      }
      DayTime until = session.lateStart().get().until();
      if (!window.contains(until)) {
        Pointer place = Examined.at(session, "lateStart", "until");
        report.add(
            place,
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "time",
                until.toString(),
                "slot",
                Timing.show(window)),
            TypingErrors.meant(until, window).map(time -> new Fix(place, time.toString())));
      }
    }
  }

  private static void lateEndBeforeEnd(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Range<DayTime> window = Timing.window(planned).orElse(null);
      Optional<DayTime> until = planned.session().lateEnd().map(late -> late.until());
      if (window != null
          && until.isPresent()
          && until.get().compareTo(window.upperEndpoint()) < 0) {
        addLateEnd(planned.session(), until.get(), window, report);
      }
    }
  }

  private static void lateEndImplausible(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Range<DayTime> window = Timing.window(planned).orElse(null);
      Optional<DayTime> until = planned.session().lateEnd().map(late -> late.until());
      if (window != null
          && until.isPresent()
          && window.upperEndpoint().until(until.get()).compareTo(longest(window)) > 0) {
        addLateEnd(planned.session(), until.get(), window, report);
      }
    }
  }

  /** Nobody plans to overrun by more than the session itself takes, unless it is a short one. */
  private static Duration longest(Range<DayTime> window) {
    Duration length = window.lowerEndpoint().until(window.upperEndpoint());
    return length.compareTo(LONG_OVERRUN) > 0 ? length : LONG_OVERRUN;
  }

  private static void addLateEnd(
      Session session, DayTime until, Range<DayTime> window, Report report) {
    Pointer place = Examined.at(session, "lateEnd", "until");
    DayTime end = window.upperEndpoint();
    Optional<Range<DayTime>> likely =
        end.plus(LONG_OVERRUN).map(latest -> Range.openClosed(end, latest));
    report.add(
        place,
        ImmutableMap.of(
            "session",
            Examined.name(session),
            "time",
            until.toString(),
            "end",
            end.toString(),
            "over",
            Timing.show(end.until(until))),
        likely
            .flatMap(range -> TypingErrors.meant(until, range))
            .map(time -> new Fix(place, time.toString())));
  }

  private static void overrun(Examined examined, Report report) {
    examined
        .rooms()
        .asMap()
        .values()
        .forEach(planned -> overrunIn(List.copyOf(planned), examined, report));
  }

  private static void overrunIn(List<Planned> inRoom, Examined examined, Report report) {
    for (int i = 0; i + 1 < inRoom.size(); i++) {
      Planned current = inRoom.get(i);
      Planned next = inRoom.get(i + 1);
      LocalDateTime late = lateEnd(current);
      LocalDateTime start = next.range().orElseThrow().lowerEndpoint();
      if (late != null
          && late.isAfter(start)
          && !start.isBefore(current.range().orElseThrow().upperEndpoint())
          && !canWait(next, late)) {
        report.add(
            Examined.at(current.session(), "lateEnd", "until"),
            ImmutableMap.of(
                "session",
                Examined.name(current.session()),
                "time",
                current.session().lateEnd().orElseThrow().until().toString(),
                "next",
                Examined.name(next.session()),
                "start",
                Timing.window(next).orElseThrow().lowerEndpoint().toString(),
                "room",
                examined.name(current.session().room().orElseThrow())));
      }
    }
  }

  private static @Nullable LocalDateTime lateEnd(Planned planned) {
    LocalDate date = Timing.date(planned).orElse(null);
    return date == null
        ? null
        : planned.session().lateEnd().map(late -> late.until().on(date)).orElse(null);
  }

  /** A break absorbs the delay, and so does a session whose own tolerance reaches far enough. */
  private static boolean canWait(Planned next, LocalDateTime late) {
    boolean absorbs =
        next.session().kind().isBreak()
            && late.isBefore(next.range().orElseThrow().upperEndpoint());
    Optional<LocalDateTime> latestStart =
        Timing.date(next)
            .flatMap(date -> next.session().lateStart().map(slip -> slip.until().on(date)));
    return next.startImplied()
        || absorbs
        || latestStart.filter(start -> !start.isBefore(late)).isPresent();
  }
}
