package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import org.conducteur.id.Pointer;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;

/** A room with its venue. */
record RoomRow(Venue venue, Room room, int venueIndex) {
  RoomRow {
    requireNonNull(venue, "venue");
    requireNonNull(room, "room");
  }

  /** Where it stands in the event. */
  Pointer place() {
    return Pointer.of("venues", venueIndex, "rooms", room.id().value());
  }
}
