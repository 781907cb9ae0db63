package org.conducteur.export.pdf;

import org.conducteur.document.Alignment;

/**
 * Where text is laid out.
 *
 * @param left its left edge on the page
 * @param width its width
 * @param tag the structure element around it
 * @param text how running text looks there
 * @param alignment where lines stand
 * @param depth how many lists are around it
 * @param surface whether it lies on a coloured surface
 * @param density how close its lines and paragraphs stand
 */
record Place(
    float left,
    float width,
    Tag tag,
    TextStyle text,
    Alignment alignment,
    int depth,
    boolean surface,
    Density density) {

  static Place of(Look look, Tag tag) {
    return new Place(
        look.left(),
        look.textWidth(),
        tag,
        look.text(),
        Alignment.START,
        0,
        false,
        Density.RUNNING);
  }

  /** The distance from line to line, in sizes. */
  float leading() {
    return density.leading();
  }

  Place in(Tag other) {
    return new Place(left, width, other, text, alignment, depth, surface, density);
  }

  Place indented(float before, float after) {
    return at(left + before, width - before - after);
  }

  Place at(float otherLeft, float otherWidth) {
    return new Place(otherLeft, otherWidth, tag, text, alignment, depth, surface, density);
  }

  Place styled(TextStyle other) {
    return new Place(left, width, tag, other, alignment, depth, surface, density);
  }

  Place aligned(Alignment other) {
    return new Place(left, width, tag, text, other, depth, surface, density);
  }

  Place deeper() {
    return new Place(left, width, tag, text, alignment, depth + 1, surface, density.inItem());
  }

  Place onSurface() {
    return new Place(left, width, tag, text, alignment, depth, true, density);
  }

  Place dense(Density other) {
    return new Place(left, width, tag, text, alignment, depth, surface, other);
  }
}
