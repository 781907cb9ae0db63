package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

/**
 * A column of the grid: a room, or one of several columns of a room whose sessions overlap.
 *
 * @param room the name of the room, empty for sessions without one
 * @param lane which of its columns, from 1
 * @param lanes how many columns the room has
 */
record GridColumn(String room, int lane, int lanes) {
  GridColumn {
    requireNonNull(room, "room");
  }

  boolean isRoom() {
    return !room.isEmpty();
  }

  /** Whether it shows a session; lane 0 is that of what takes place in all rooms. */
  boolean shows(String otherRoom, int otherLane) {
    boolean everywhere = otherRoom.isEmpty() && otherLane == 0;
    boolean here = otherRoom.equalsIgnoreCase(room);
    return everywhere || (here && (otherLane == lane || (lane == 1 && otherLane == 0)));
  }
}
