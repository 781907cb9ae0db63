package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;

/** The rooms that a document names, in the venues that it describes. */
final class Rooms {
  private final FreshIds ids = new FreshIds();
  private final Map<String, Room> byName = new LinkedHashMap<>();
  private final Set<RoomId> described = new HashSet<>();
  private final List<Venue> venues = new ArrayList<>();

  /** The room of this name, a new one if there is none. */
  RoomId of(String name) {
    return byName
        .computeIfAbsent(
            Folded.of(name), key -> Room.builder(RoomId.of(ids.of(name, "room")), name).build())
        .id();
  }

  /** The room of this name, if it was mentioned. */
  Optional<RoomId> known(String name) {
    return Optional.ofNullable(byName.get(Folded.of(name))).map(Room::id);
  }

  /** A room of a venue with all that is known of it; the second of a name is another one. */
  Room describe(String name, UnaryOperator<Room.Builder> known) {
    RoomId first = of(name);
    RoomId id = described.add(first) ? first : RoomId.of(ids.of(name, "room"));
    return known.apply(Room.builder(id, name)).build();
  }

  void add(Venue venue) {
    venues.add(venue);
  }

  /** Rooms that no venue is known to have are in one without a name. */
  ImmutableList<Venue> venues() {
    ImmutableList<Room> others =
        byName.values().stream()
            .filter(room -> !described.contains(room.id()))
            .collect(ImmutableList.toImmutableList());
    return others.isEmpty()
        ? ImmutableList.copyOf(venues)
        : ImmutableList.<Venue>builder()
            .addAll(venues)
            .add(Venue.builder("").rooms(others).build())
            .build();
  }
}
