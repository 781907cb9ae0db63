package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.check.Severity;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.session.Session;
import org.conducteur.timeline.Consequence;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Step;

/** What the live screen warns of. */
final class LiveAlerts {
  private final Messages messages;
  private final Directory directory;

  LiveAlerts(Event event, Messages messages) {
    this.messages = messages;
    directory = Directory.of(event);
  }

  /** What follows from delays and somebody should know, the gravest first. */
  ImmutableList<LiveLine> lines(Forecast forecast) {
    return forecast.consequences().stream()
        .filter(consequence -> consequence.severity() != Severity.HINT)
        .filter(consequence -> !isPast(consequence, forecast))
        .sorted(comparing(Consequence::severity))
        .limit(3)
        .map(this::alert)
        .map(LiveLine::bold)
        .collect(toImmutableList());
  }

  /** Whether nobody can do anything about it any more. */
  private static boolean isPast(Consequence consequence, Forecast forecast) {
    boolean ofEnd =
        consequence instanceof Consequence.DayEndsLate
            || (consequence instanceof Consequence.ToleranceExceeded late
                && late.edge() == Consequence.Edge.END);
    return forecast
        .find(Step.of(consequence.session()))
        .map(session -> ofEnd ? session.actual().end() : session.actual().start())
        .filter(Optional::isPresent)
        .isPresent();
  }

  private String alert(Consequence consequence) {
    String title =
        directory
            .findSession(consequence.session())
            .map(Session::title)
            .orElse(consequence.session().value());
    if (consequence instanceof Consequence.ToleranceExceeded late) {
      return messages.text(
          "live.alert.tolerance",
          "title",
          title,
          "until",
          LiveTimes.minutes(late.until()),
          "time",
          LiveTimes.minutes(late.expected()));
    } else if (consequence instanceof Consequence.HardStartMissed missed) {
      return messages.text(
          "live.alert.start",
          "title",
          title,
          "announced",
          LiveTimes.minutes(missed.announced()),
          "time",
          LiveTimes.minutes(missed.expected()));
    } else if (consequence instanceof Consequence.NeededTwice twice) {
      return messages.text("live.alert.twice", "title", title, "who", directory.name(twice.who()));
    } else if (consequence instanceof Consequence.RoomConflict conflict) {
      return messages.text(
          "live.alert.room", "title", title, "room", directory.name(conflict.room()));
    } else if (consequence instanceof Consequence.DayEndsLate end) {
      return messages.text(
          "live.alert.day",
          "planned",
          LiveTimes.minutes(end.planned()),
          "time",
          LiveTimes.minutes(end.expected()));
    } else if (consequence instanceof Consequence.Shortened shorter) {
      return messages.text(
          "live.alert.short", "title", title, "n", LiveTimes.minutes(shorter.left()));
    }
    return title;
  }
}
