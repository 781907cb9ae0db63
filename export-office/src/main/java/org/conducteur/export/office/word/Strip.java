package org.conducteur.export.office.word;

import java.util.OptionalInt;

/**
 * What cannot be divided between two pages: a line, or a row of a table. In twips.
 *
 * @param above distance to the strip above it, which is nothing on top of a page
 * @param height its height
 * @param notes height of the notes that it calls
 * @param mayBreak whether a page may end above it
 * @param newPage whether a page must end above it
 * @param repeated height of the header rows that come again if a page ends above it
 * @param bookmark number of the bookmark in it
 */
record Strip(
    int above,
    int height,
    int notes,
    boolean mayBreak,
    boolean newPage,
    int repeated,
    OptionalInt bookmark) {
  Strip withHeight(int other) {
    return new Strip(above, other, notes, mayBreak, newPage, repeated, bookmark);
  }
}
