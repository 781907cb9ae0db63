package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.export.pdf.Slice.Before;
import org.jspecify.annotations.Nullable;

/** Collects slices. What is said of the next slice is kept until it comes. */
final class Flow {
  private final List<Slice> slices = new ArrayList<>();
  private final List<Ink> pendingInk = new ArrayList<>();
  private final List<Mark> pendingMarks = new ArrayList<>();
  private float pendingSpace;

  /** While so many slices are there, no space is added. */
  private int dropped = -1;

  /** The second of so many slices to come is kept with the first. */
  private int together;

  private Before pendingBreak = Before.MAY_BREAK;
  private @Nullable Frame frame;
  private @Nullable Slice head;
  private Slice.@Nullable Stretch stretch;
  private Slice.@Nullable Division division;

  /** At least this much space above the next slice; the largest of several counts. */
  void space(float points) {
    if (slices.size() == dropped) {
      return;
    }
    pendingSpace = Math.max(pendingSpace, points);
  }

  /** The next slice stays on the page of the last one. */
  void keep() {
    if (pendingBreak == Before.MAY_BREAK && !slices.isEmpty()) {
      pendingBreak = Before.KEEP;
    }
  }

  /** Everything from that slice on stays on one page, with the slice that comes next. */
  void keepWhole(int from) {
    for (int i = Math.max(from + 1, 1); i < slices.size(); i++) {
      Slice slice = slices.get(i);
      if (slice.before() == Before.MAY_BREAK || slice.before() == Before.AVOID) {
        slices.set(i, slice.with(Before.KEEP));
      }
    }
    if (slices.size() > from) {
      keep();
    }
  }

  /** No page ends between that slice and the last one if it can be avoided. */
  void together(int from) {
    for (int i = from + 1; i < slices.size(); i++) {
      avoidAbove(i);
    }
  }

  /** At least this much of what began with that slice goes together to the page it ends on. */
  void keepEnd(int from, float points) {
    float after = 0;
    for (int i = slices.size() - 1; i > from; i--) {
      Slice slice = slices.get(i);
      if (slice.before() == Before.MUST_BREAK) {
        return;
      }
      if (after + slice.height() >= points) {
        return;
      }
      avoidAbove(i);
      after += slice.height() + slice.above();
    }
  }

  /** No page ends above that slice if it can be avoided. */
  void avoidAbove(int index) {
    Slice slice = slices.get(index);
    if (slice.mayBreak()) {
      slices.set(index, slice.with(Before.AVOID));
    }
  }

  /** What everything from that slice on takes on a page, with its notes. */
  float height(int from) {
    float height = 0;
    for (int i = from; i < slices.size(); i++) {
      height += slices.get(i).needed();
    }
    return height;
  }

  /** The next slice stays on the page of the last one, and the one after it too if it can be. */
  void keepTwo() {
    keep();
    together = 2;
  }

  /**
   * From here on, space is dropped above the first slice; after the end of this, space is dropped
   * that no slice came after. The content of boxes and items begins and ends without space.
   */
  Spacing freeze() {
    float outside = pendingSpace;
    int before = slices.size();
    int outer = dropped;
    dropped = before;
    return () -> {
      dropped = outer;
      pendingSpace = slices.size() == before ? outside : 0;
    };
  }

  /** What ends a passage without space at its ends. */
  @FunctionalInterface
  interface Spacing {
    void end();
  }

  /** The next slice begins a page; the page before holds at least that much. */
  void startPage(float least) {
    keepEnd(0, least);
    pendingBreak = Before.MUST_BREAK;
  }

  /** Something that is drawn with the next slice, from the same upper edge. */
  void beside(Ink ink) {
    pendingInk.add(ink);
  }

  void mark(Mark mark) {
    pendingMarks.add(mark);
  }

  /** Puts what follows on a surface. */
  void open(float left, float width, int fill, int bar) {
    frame = new Frame(frame, left, width, fill, bar);
  }

  /** Ends the innermost surface. */
  void close() {
    frame = frame == null ? null : frame.outer();
  }

  /** The header row to repeat above what follows, or nothing. */
  void repeat(@Nullable Slice header) {
    head = header;
  }

  Slice add(float height, Ink ink) {
    return add(height, ImmutableList.of(), ink);
  }

  Slice add(float height, List<Note> notes, Ink ink) {
    if (together == 1 && pendingBreak == Before.MAY_BREAK) {
      pendingBreak = Before.AVOID;
    }
    together--;
    Slice slice =
        new Slice(
            pendingSpace,
            height,
            pendingBreak,
            ImmutableList.copyOf(notes),
            ImmutableList.copyOf(pendingMarks),
            frame,
            head,
            stretch,
            division,
            withPending(ink));
    stretch = null;
    division = null;
    slices.add(slice);
    pendingSpace = 0;
    pendingBreak = Before.MAY_BREAK;
    pendingMarks.clear();
    return slice;
  }

  /** The next slice may be divided. */
  void divide(Slice.Division how) {
    division = how;
  }

  /** Adds something that fills the rest of its page, if there is at least a height. */
  Slice addStretching(float least, Slice.Stretch higher) {
    stretch = higher;
    return add(least, higher.ink(least));
  }

  /** Adds a band that was made up elsewhere, with the places in it that links lead to. */
  Slice add(float height, List<Note> notes, List<Mark> marks, Ink ink) {
    pendingMarks.addAll(marks);
    return add(height, notes, ink);
  }

  private Ink withPending(Ink ink) {
    if (pendingInk.isEmpty()) {
      return ink;
    }
    ImmutableList<Ink> besides = ImmutableList.copyOf(pendingInk);
    pendingInk.clear();
    return (pen, top) -> {
      besides.forEach(beside -> beside.draw(pen, top));
      ink.draw(pen, top);
    };
  }

  boolean hasPendingInk() {
    return !pendingInk.isEmpty();
  }

  int size() {
    return slices.size();
  }

  Stack stack() {
    return new Stack(ImmutableList.copyOf(slices));
  }
}
