package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * One line of text.
 *
 * @param pieces in the order of reading
 * @param offsets where each piece stands, from the left end of the line
 * @param width of what is seen, without the space at its end
 */
record Line(ImmutableList<Piece> pieces, ImmutableList<Float> offsets, float width) {

  static Line of(List<Piece> pieces, float width, boolean rightToLeft) {
    Integer[] order = new Integer[pieces.size()];
    byte[] levels = new byte[pieces.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      levels[i] = (byte) pieces.get(i).level();
    }
    // A line that holds nothing but its end has no pieces, which Bidi refuses.
    if (order.length > 0) {
      java.text.Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
    Float[] offsets = new Float[order.length];
    float all = 0;
    for (Piece piece : pieces) {
      all += piece.width();
    }
    // The space at the end of a line from right to left hangs out at its left.
    float x = rightToLeft ? width - all : 0;
    for (int index : order) {
      offsets[index] = x;
      x += pieces.get(index).width();
    }
    return new Line(ImmutableList.copyOf(pieces), ImmutableList.copyOf(offsets), width);
  }

  ImmutableList<Note> notes() {
    return pieces.stream()
        .map(Piece::note)
        .filter(Objects::nonNull)
        .collect(ImmutableList.toImmutableList());
  }

  void draw(Pen pen, float left, float baseline) {
    for (int i = 0; i < pieces.size(); i++) {
      pen.text(pieces.get(i), left + offsets.get(i), baseline);
    }
  }
}
