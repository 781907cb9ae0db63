package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

/**
 * A room in the grid.
 *
 * @param name its name
 * @param lanes how many columns it takes: as many as sessions overlap in it
 * @param width the width of one of them in characters
 */
record GridRoom(String name, int lanes, int width) {
  GridRoom {
    requireNonNull(name, "name");
  }
}
