package org.conducteur.handout;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;

/** The order in which handouts go through rooms. */
final class Rooms {
  private Rooms() {}

  /** Rooms of venues first, then those that only sessions name, then no room; each once. */
  static ImmutableSet<Optional<RoomId>> inOrder(Event event, Collection<Optional<RoomId>> used) {
    ImmutableSet<Optional<RoomId>> taken = ImmutableSet.copyOf(used);
    ImmutableSet.Builder<Optional<RoomId>> out = ImmutableSet.builder();
    event.venues().stream()
        .flatMap(venue -> venue.rooms().stream())
        .map(room -> Optional.of(room.id()))
        .filter(taken::contains)
        .forEach(out::add);
    taken.stream().filter(Optional::isPresent).forEach(out::add);
    return out.addAll(taken).build();
  }
}
