package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal band of the text that is not split between two pages: a line, a row of a table,
 * unless it is tall.
 *
 * @param above free space above it, dropped at the top of a page
 * @param height its height in points
 * @param before whether a page may end above it
 * @param notes the footnotes it calls
 * @param marks the places in it that links lead to
 * @param frame the innermost surface it stands on
 * @param head the header row to repeat if it comes first on a page
 * @param stretch draws it higher, for what fills the rest of its page
 * @param division divides it, if it is tall
 * @param ink draws it
 */
record Slice(
    float above,
    float height,
    Before before,
    ImmutableList<Note> notes,
    ImmutableList<Mark> marks,
    @Nullable Frame frame,
    @Nullable Slice head,
    @Nullable Stretch stretch,
    @Nullable Division division,
    Ink ink) {

  /** How a tall slice is divided. */
  @FunctionalInterface
  interface Division {
    /** What fits into a height, and what is left; nothing if too little fits. */
    Optional<Parts> at(Slice slice, float room, boolean alone);
  }

  /**
   * A divided slice.
   *
   * @param first what ends a page
   * @param rest what begins the next
   */
  record Parts(Slice first, Slice rest) {}

  /** How something of any height is drawn. */
  @FunctionalInterface
  interface Stretch {
    Ink ink(float height);
  }

  /** Whether a page may end above a slice. */
  enum Before {
    MAY_BREAK,
    /** Only where no better place is. */
    AVOID,
    KEEP,
    MUST_BREAK
  }

  boolean kept() {
    return before == Before.KEEP;
  }

  boolean mayBreak() {
    return before == Before.MAY_BREAK;
  }

  Slice with(Before other) {
    return new Slice(above, height, other, notes, marks, frame, head, stretch, division, ink);
  }

  /** The same with a share of the space above it, below a head that is closer too. */
  Slice closer(float share, @Nullable Slice closerHead) {
    return new Slice(
        above * share, height, before, notes, marks, frame, closerHead, stretch, division, ink);
  }

  /** A part of a row in place of the whole. */
  Slice asRow(CellRow row, float space, Before breaks, @Nullable Division further) {
    return new Slice(
        space,
        row.height(),
        breaks,
        row.notes(),
        row.marks(),
        frame,
        head,
        null,
        further,
        row::draw);
  }

  /** The same, as high as the room there is, if it fills its page. */
  Slice stretched(float room) {
    return stretch == null || room <= height
        ? this
        : new Slice(above, room, before, notes, marks, frame, head, null, null, stretch.ink(room));
  }

  /** Its height with the space above it and the notes that it brings to the page. */
  float needed() {
    float needed = above + height;
    for (Note note : notes) {
      needed += note.needed();
    }
    return needed;
  }

  /** The same once more, for the eyes only. */
  Slice repeated() {
    Ink again = (pen, top) -> pen.repeat(ink, top);
    return new Slice(
        0, height, before, ImmutableList.of(), ImmutableList.of(), frame, null, null, null, again);
  }
}
