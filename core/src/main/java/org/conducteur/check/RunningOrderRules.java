package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.time.DayTime;

/** Items of running orders against the time of their session. */
final class RunningOrderRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("item-outside-slot", RunningOrderRules::outsideSlot).noticedBy(CREW),
          Rule.warning("items-out-of-order", RunningOrderRules::outOfOrder).noticedBy(CREW),
          Rule.warning("running-order-too-long", RunningOrderRules::tooLong).noticedBy(CREW));

  private RunningOrderRules() {}

  private static void outsideSlot(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      Range<DayTime> window = Timing.window(planned).map(w -> widened(w, session)).orElse(null);
      for (int i = 0; window != null && i < session.runningOrder().size(); i++) {
        RunningItem item = session.runningOrder().get(i);
        Optional<DayTime> start = item.start();
        if (start.isPresent() && !window.contains(start.get())) {
          Pointer place = Examined.at(session, "runningOrder", i, "start");
          report.add(
              place,
              ImmutableMap.of(
                  "item",
                  item.title(),
                  "time",
                  start.get().toString(),
                  "session",
                  Examined.name(session),
                  "slot",
                  Timing.show(planned)),
              TypingErrors.meant(start.get(), window).map(time -> new Fix(place, time.toString())));
        }
      }
    }
  }

  private static Range<DayTime> widened(Range<DayTime> window, Session session) {
    return session
        .lateEnd()
        .filter(late -> late.until().compareTo(window.upperEndpoint()) > 0)
        .map(late -> Range.closedOpen(window.lowerEndpoint(), late.until()))
        .orElse(window);
  }

  private static void outOfOrder(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      RunningItem before = null;
      for (int i = 0; i < session.runningOrder().size(); i++) {
        RunningItem item = session.runningOrder().get(i);
        if (item.start().isEmpty()) {
          continue;
        }
        if (before != null && item.start().get().compareTo(before.start().orElseThrow()) < 0) {
          report.add(
              Examined.at(session, "runningOrder", i, "start"),
              ImmutableMap.of(
                  "item",
                  item.title(),
                  "time",
                  item.start().get().toString(),
                  "before",
                  before.title(),
                  "beforeTime",
                  before.start().orElseThrow().toString(),
                  "session",
                  Examined.name(session)));
        }
        before = item;
      }
    }
  }

  private static void tooLong(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      Duration sum =
          Timing.sum(session.runningOrder().stream().flatMap(item -> item.length().stream()));
      Optional<Duration> available = Timing.length(planned);
      if (available.filter(time -> sum.compareTo(time) > 0).isPresent()) {
        report.add(
            Examined.at(session, "runningOrder"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "sum",
                Timing.show(sum),
                "available",
                Timing.show(available.get()),
                "slot",
                Timing.show(planned)));
      }
    }
  }
}
