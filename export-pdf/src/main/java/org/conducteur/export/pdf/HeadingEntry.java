package org.conducteur.export.pdf;

/**
 * A heading as the contents and the bookmarks list it.
 *
 * @param level 1 to 4, without jumps
 * @param text its words
 * @param mark where it stands
 */
record HeadingEntry(int level, String text, Mark mark) {}
