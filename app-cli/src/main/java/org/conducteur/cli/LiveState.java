package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.id.RoomId;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Journal;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Situation;
import org.conducteur.timeline.Situation.Place;
import org.conducteur.timeline.Timeline;

/**
 * Everything that the live screen shows, at one moment.
 *
 * @param timeline the plan
 * @param journal what was entered
 * @param at the moment, in the event's zone
 * @param selected the room that is looked at, once somebody chose one; inside, nothing for no room
 * @param helping whether the keys are explained
 * @param notice what the last key did
 * @param trouble why entries are not written to the disk, while they are not
 */
record LiveState(
    Timeline timeline,
    Journal journal,
    LocalDateTime at,
    Optional<Optional<RoomId>> selected,
    boolean helping,
    Optional<String> notice,
    Optional<String> trouble) {
  /** The day as it is expected from here. */
  Forecast forecast() {
    return timeline.forecast(observations(), Optional.of(at));
  }

  /** The day as it would be if what is on ended in time: what remains is counted down to that. */
  Forecast course() {
    return timeline.forecast(observations(), Optional.empty());
  }

  private ImmutableList<Observation> observations() {
    return Stream.concat(timeline.recorded().stream(), journal.observations().stream())
        .collect(toImmutableList());
  }

  /** The room that is looked at: the chosen one, else one where something is on. */
  static Optional<Place> place(Situation situation, Optional<Optional<RoomId>> selected) {
    List<Place> places = situation.places();
    return places.stream()
        .filter(place -> selected.equals(Optional.of(place.room())))
        .findFirst()
        .or(() -> places.stream().filter(place -> place.on().isPresent()).findFirst())
        .or(() -> places.stream().min((one, other) -> start(one).compareTo(start(other))));
  }

  private static LocalDateTime start(Place place) {
    return place.next().flatMap(Expected::start).orElse(LocalDateTime.MAX);
  }

  LiveState at(LocalDateTime moment) {
    return new LiveState(timeline, journal, moment, selected, helping, notice, trouble);
  }

  LiveState with(Journal longer) {
    return new LiveState(timeline, longer, at, selected, helping, notice, trouble);
  }

  LiveState looking(Optional<RoomId> room) {
    return new LiveState(timeline, journal, at, Optional.of(room), helping, notice, trouble);
  }

  LiveState helping(boolean shown) {
    return new LiveState(timeline, journal, at, selected, shown, notice, trouble);
  }

  LiveState saying(Optional<String> said) {
    return new LiveState(timeline, journal, at, selected, helping, said, trouble);
  }

  LiveState troubled(Optional<String> reason) {
    return new LiveState(timeline, journal, at, selected, helping, notice, reason);
  }
}
