package org.conducteur.persistence.json;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Session;

/** What the rooms of an event are called where names must tell them apart. */
final class ScheduleRoomNames {
  private final Map<RoomId, Room> rooms = new LinkedHashMap<>();
  private final Map<RoomId, String> names = new LinkedHashMap<>();

  private ScheduleRoomNames() {}

  static ScheduleRoomNames of(Event event) {
    ScheduleRoomNames all = new ScheduleRoomNames();
    Set<String> taken = new HashSet<>();
    for (Venue venue : event.venues()) {
      for (Room room : venue.rooms()) {
        if (all.rooms.putIfAbsent(room.id(), room) == null) {
          all.names.put(room.id(), free(room, venue, taken));
        }
      }
    }
    return all;
  }

  private static String free(Room room, Venue venue, Set<String> taken) {
    String name = line(room.name()).isEmpty() ? room.id().value() : line(room.name());
    String id = room.id().value();
    return List.of(name, name + " (" + line(venue.name()) + ")", name + " (" + id + ")", id)
        .stream()
        .filter(taken::add)
        .findFirst()
        .orElse(id);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The name of a session's room; empty without one. */
  String of(Session session) {
    return session.room().map(id -> names.getOrDefault(id, id.value())).orElse("");
  }

  /** The order of the event; what it does not list comes last. */
  Comparator<String> order() {
    ImmutableList<String> listed = ImmutableList.copyOf(names.values());
    return comparingInt(
            (String name) -> listed.contains(name) ? listed.indexOf(name) : Integer.MAX_VALUE)
        .thenComparing(Comparator.naturalOrder());
  }

  ImmutableList<Node> nodes(ScheduleIds ids) {
    List<Node> all = new ArrayList<>();
    for (Room room : rooms.values()) {
      String id = room.id().value();
      UUID guid = ids.uuid("rooms", id);
      Written node =
          new Written()
              .put("name", names.getOrDefault(room.id(), id))
              .put("slug", ScheduleIds.slug(id))
              .put("guid", guid.toString());
      room.seatedCapacity().ifPresent(seats -> node.put("capacity", seats));
      all.add(node.object());
    }
    return ImmutableList.copyOf(all);
  }
}
