package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slices one below the other.
 *
 * @param slices from top to bottom
 */
record Stack(ImmutableList<Slice> slices) {

  /** A slice in its place. */
  record Placed(Slice slice, float top) {}

  private record Extent(float top, float bottom) {
    Extent with(Placed placed) {
      return new Extent(
          Math.max(top, placed.top()), Math.min(bottom, placed.top() - placed.slice().height()));
    }
  }

  float height() {
    float height = 0;
    for (int i = 0; i < slices.size(); i++) {
      height += slices.get(i).height() + (i == 0 ? 0 : slices.get(i).above());
    }
    return height;
  }

  ImmutableList<Note> notes() {
    return slices.stream()
        .flatMap(slice -> slice.notes().stream())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Mark> marks() {
    return slices.stream()
        .flatMap(slice -> slice.marks().stream())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Placed> placed(float top) {
    ImmutableList.Builder<Placed> out = ImmutableList.builder();
    float y = top;
    for (int i = 0; i < slices.size(); i++) {
      y -= i == 0 ? 0 : slices.get(i).above();
      out.add(new Placed(slices.get(i), y));
      y -= slices.get(i).height();
    }
    return out.build();
  }

  void draw(Pen pen, float top) {
    draw(pen, placed(top));
  }

  static void draw(Pen pen, List<Placed> placed) {
    surfaces(pen, placed);
    placed.forEach(one -> one.slice().ink().draw(pen, one.top()));
  }

  /** Outer surfaces first, since inner ones lie on them. */
  private static void surfaces(Pen pen, List<Placed> placed) {
    Map<Frame, Extent> extents = new LinkedHashMap<>();
    for (Placed one : placed) {
      reach(one.slice().frame(), one, extents);
    }
    extents.forEach((frame, extent) -> frame.draw(pen, extent.top(), extent.bottom()));
  }

  private static void reach(Frame frame, Placed placed, Map<Frame, Extent> extents) {
    if (frame != null) {
      reach(frame.outer(), placed, extents);
      Extent own = new Extent(placed.top(), placed.top() - placed.slice().height());
      extents.merge(frame, own, (before, any) -> before.with(placed));
    }
  }
}
