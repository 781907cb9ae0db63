package org.conducteur.cli;

import java.util.Optional;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.session.Session;
import org.conducteur.timeline.Observation;

/** What is entered in a log, and what a key would enter, in words. */
final class LiveEntries {
  private final Messages messages;
  private final Directory directory;

  LiveEntries(Event event, Messages messages) {
    this.messages = messages;
    directory = Directory.of(event);
  }

  /** What the main key would enter. */
  String move(Observation move) {
    String title = title(move);
    return messages.text(
        move instanceof Observation.Ended ? "live.key.end" : "live.key.start", "title", title);
  }

  /** What was entered. */
  String noted(Observation observation) {
    String title = title(observation);
    if (observation instanceof Observation.Started) {
      return messages.text(
          "live.noted.started", "title", title, "time", LiveTimes.seconds(observation.at()));
    } else if (observation instanceof Observation.Ended) {
      return messages.text(
          "live.noted.ended", "title", title, "time", LiveTimes.seconds(observation.at()));
    } else if (observation instanceof Observation.Prolonged longer) {
      return messages.text(
          longer.by().isNegative() ? "live.noted.shorter" : "live.noted.longer",
          "title",
          title,
          "n",
          Math.abs(LiveTimes.minutes(longer.by())));
    } else if (observation instanceof Observation.Held held) {
      return messages.text(
          "live.noted.held", "title", title, "time", LiveTimes.minutes(held.until()));
    }
    return title;
  }

  private String title(Observation observation) {
    Optional<Session> session = directory.findSession(observation.step().session());
    return session
        .map(
            known ->
                observation.step().item().isEmpty()
                        || observation.step().item().getAsInt() > known.runningOrder().size()
                    ? known.title()
                    : known.runningOrder().get(observation.step().item().getAsInt() - 1).title())
        .orElse(observation.step().toString());
  }
}
