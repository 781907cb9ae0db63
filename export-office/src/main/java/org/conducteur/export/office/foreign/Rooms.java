package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.FreshIds;
import org.conducteur.plan.Words;

/** The rooms that a plan names, and where they are. */
final class Rooms {
  private final FreshIds ids = new FreshIds();
  private final Map<String, RoomId> known = new HashMap<>();
  private final SetMultimap<String, Room> byVenue = LinkedHashMultimap.create();
  private final Map<RoomId, InSheet> cells = new HashMap<>();
  private final Places places;
  private String usualVenue = "";

  Rooms(Places places) {
    this.places = places;
  }

  /** Says where rooms are of which nothing else is said. */
  void isAt(String venue) {
    usualVenue = usualVenue.isEmpty() ? venue : usualVenue;
  }

  RoomId of(String name, String venue, InSheet cell) {
    String line = Words.line(name);
    String key = Words.folded(line).isEmpty() ? line : Words.folded(line);
    RoomId id = known.get(key);
    if (id == null) {
      id = RoomId.of(ids.of(line, "salle"));
      known.put(key, id);
      byVenue.put(Words.line(venue), Room.builder(id, line).build());
      cells.put(id, cell);
    }
    return id;
  }

  /** All of them, by where they are; once, when all are known. */
  ImmutableList<Venue> venues() {
    List<Venue> venues = new ArrayList<>();
    for (Map.Entry<String, Collection<Room>> entry : byVenue.asMap().entrySet()) {
      Pointer rooms = Pointer.of("venues", venues.size(), "rooms");
      entry.getValue().forEach(room -> places.put(rooms.then(room.id()), cells.get(room.id())));
      String name = entry.getKey().isEmpty() ? usualVenue : entry.getKey();
      venues.add(Venue.builder(name).rooms(entry.getValue()).build());
    }
    return ImmutableList.copyOf(venues);
  }
}
