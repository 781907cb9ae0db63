package org.conducteur.export.office.word;

import java.util.OptionalInt;

/**
 * How a cell looks, beyond what the kind of its grid says.
 *
 * @param header whether it names a row or a column
 * @param fill colour of its surface, as 0xRRGGBB
 * @param above whether there is padding above its content
 * @param below whether there is padding below its content
 * @param line the line above it
 * @param open whether the cell below it goes on with it, so that no line parts them
 * @param middle whether its content stands half way up
 * @param merging whether it is one with cells of other rows
 * @param turn which way its text runs
 */
record CellLook(
    boolean header,
    OptionalInt fill,
    boolean above,
    boolean below,
    Line line,
    boolean open,
    boolean middle,
    Merging merging,
    Turn turn) {
  /** The line above a cell. */
  enum Line {
    /** That of its kind of grid. */
    USUAL,
    /** One of the accent colour. */
    ACCENT,
    /** None. */
    NONE,
    /** One of paper, and a bar of the accent colour at the side: a block of a schedule. */
    BLOCK
  }

  /** Whether a cell is one with cells of other rows. */
  enum Merging {
    /** It is not. */
    NONE,
    /** It is the uppermost of them and has the content. */
    FIRST,
    /** It belongs to the one above it. */
    BELOW
  }

  /** Which way text runs in a cell. */
  enum Turn {
    /** As on the page. */
    NONE,
    /** Upwards, with the head of the letters to the left. */
    LEFT,
    /** Downwards, with the head of the letters to the right. */
    RIGHT
  }

  static final CellLook PLAIN =
      new CellLook(
          false,
          OptionalInt.empty(),
          true,
          true,
          Line.USUAL,
          false,
          false,
          Merging.NONE,
          Turn.NONE);
  static final CellLook HEADER = PLAIN.named(true);

  CellLook named(boolean name) {
    return new CellLook(name, fill, above, below, line, open, middle, merging, turn);
  }

  CellLook withFill(int colour) {
    return new CellLook(
        header, OptionalInt.of(colour), above, below, line, open, middle, merging, turn);
  }

  CellLook withPadding(boolean paddingAbove, boolean paddingBelow) {
    return new CellLook(
        header, fill, paddingAbove, paddingBelow, line, open, middle, merging, turn);
  }

  /** Goes on with the cell above it, or is gone on with by the one below it. */
  CellLook joined(boolean toAbove, boolean toBelow) {
    Line other = toAbove ? Line.NONE : line;
    return new CellLook(header, fill, above, below, other, toBelow, middle, merging, turn);
  }

  /** Set off from what is around it, with a bar at its side. */
  CellLook block() {
    return new CellLook(header, fill, above, below, Line.BLOCK, open, middle, merging, turn);
  }

  CellLook ruled() {
    return new CellLook(header, fill, above, below, Line.ACCENT, open, middle, merging, turn);
  }

  CellLook inTheMiddle() {
    return new CellLook(header, fill, above, below, line, open, true, merging, turn);
  }

  CellLook merged(Merging how) {
    return new CellLook(header, fill, above, below, line, open, middle, how, turn);
  }

  CellLook turned(Turn way) {
    return new CellLook(header, fill, above, below, line, open, middle, merging, way);
  }

  /** How many of its upper and lower edges have padding. */
  int edges() {
    return (above ? 1 : 0) + (below ? 1 : 0);
  }

  /** Whether its content does not say how high its row is. */
  boolean isFree() {
    return merging != Merging.NONE || turn != Turn.NONE;
  }
}
