package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;

/** The rooms of a file, each once, in the order in which they are named. */
final class ForeignRooms {
  private final ForeignFile file;
  private final ForeignIds ids = new ForeignIds();
  private final Map<String, RoomId> byKey = new LinkedHashMap<>();
  private final Map<RoomId, Room> rooms = new LinkedHashMap<>();

  ForeignRooms(ForeignFile file) {
    this.file = file;
  }

  /** A room by what the file knows it by; without a name there is none. */
  Optional<RoomId> of(String key, String name, int offset) {
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(room(key, Optional.empty(), name, offset));
  }

  Optional<RoomId> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  RoomId room(String key, Optional<String> wanted, String name, int offset) {
    RoomId known = byKey.get(key);
    if (known != null) {
      return known;
    }
    RoomId id = RoomId.of(wanted.filter(ids::take).orElseGet(() -> ids.of(name, "room")));
    byKey.put(key, id);
    rooms.put(id, Room.builder(id, name).build());
    file.put(Pointer.of("venues", 0, "rooms", id), offset);
    return id;
  }

  Room get(RoomId id) {
    Room room = rooms.get(id);
    if (room == null) {
      throw new IllegalArgumentException("id is of no room: " + id);
    }
    return room;
  }

  void set(Room room) {
    rooms.put(room.id(), room);
  }

  /** Where the rooms are; no file says what the place is called. */
  ImmutableList<Venue> venues() {
    return rooms.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(Venue.builder("").rooms(rooms.values()).build());
  }
}
