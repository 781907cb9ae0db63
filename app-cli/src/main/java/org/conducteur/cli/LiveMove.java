package org.conducteur.cli;

import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Journal;
import org.conducteur.timeline.JournalEntry;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Situation;
import org.conducteur.timeline.Situation.Place;

/** What a key means at a moment. */
final class LiveMove {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final LiveState state;
  private final Situation situation;

  LiveMove(LiveState state) {
    this.state = state;
    situation = Situation.of(state.forecast(), state.at());
  }

  /** What is to be entered in the journal; nothing if the key means nothing now. */
  Optional<JournalEntry> entry(LiveKey key, Instant made) {
    int number = state.journal().nextNumber();
    if (key == LiveKey.UNDO) {
      return last().map(entry -> new JournalEntry.Withdrawn(number, made, entry.number()));
    }
    return place()
        .flatMap(place -> observation(key, place))
        .map(observation -> new JournalEntry.Noted(number, made, observation));
  }

  /** The entry that is taken back next. */
  Optional<JournalEntry> last() {
    Journal journal = state.journal();
    return Optional.ofNullable(Iterables.getLast(journal.standing(), null));
  }

  Optional<Place> place() {
    return LiveState.place(situation, state.selected());
  }

  private Optional<Observation> observation(LiveKey key, Place place) {
    return switch (key) {
      case ADVANCE -> advance(place);
      case END -> place.on().map(on -> new Observation.Ended(on.step(), state.at()));
      case LONGER -> prolonged(place, MINUTE);
      case SHORTER -> prolonged(place, MINUTE.negated());
      default -> Optional.empty();
    };
  }

  /** The next step in a room: begin the session, then each item of its running order, then end. */
  Optional<Observation> advance(Place place) {
    LocalDateTime at = state.at();
    if (place.on().isEmpty()) {
      return place.next().map(next -> new Observation.Started(next.step(), at));
    }
    Expected on = place.on().get();
    if (on.actual().start().isEmpty()) {
      return Optional.of(new Observation.Started(on.step(), at));
    }
    return Optional.of(
        place
            .nextItem()
            .<Observation>map(item -> new Observation.Started(item.step(), at))
            .orElseGet(() -> new Observation.Ended(on.step(), at)));
  }

  /** What is on takes longer; if nothing is, what comes next is held back. */
  private Optional<Observation> prolonged(Place place, Duration by) {
    LocalDateTime at = state.at();
    if (place.on().isPresent()) {
      Expected longer =
          place.item().filter(item -> item.plan().length().isPresent()).or(place::on).get();
      return Optional.of(new Observation.Prolonged(longer.step(), by, at));
    }
    return place
        .next()
        .flatMap(
            next ->
                next.start().map(start -> new Observation.Held(next.step(), start.plus(by), at)));
  }

  /** The room after this one, or before it. */
  LiveState inRoom(int direction) {
    List<Place> places = situation.places();
    if (places.isEmpty()) {
      return state;
    }
    int index = place().map(places::indexOf).orElse(0);
    return state.looking(places.get(Math.floorMod(index + direction, places.size())).room());
  }
}
