package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page while it is being filled: slices from the top, lines of footnotes above the foot. */
final class SheetFilling {
  /** Above the footnotes: space, the rule, space. */
  private final float separator;

  private final float height;
  private final List<Slice> body = new ArrayList<>();
  private final List<Slice> notes = new ArrayList<>();
  private float bodyHeight;
  private float notesHeight;

  SheetFilling(float height, float separator) {
    this.height = height;
    this.separator = separator;
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  boolean hasNotes() {
    return !notes.isEmpty();
  }

  /** Repeats a header row, if it leaves room for what comes below it. */
  void repeat(@Nullable Slice head, Slice first) {
    if (head != null && free() >= head.height() + first.height()) {
      put(head.repeated());
    }
  }

  /** Whether a slice and all its notes have room. */
  boolean fits(Slice slice) {
    return room(slice) >= notesOf(slice);
  }

  /** The height that a slice may have here, without its notes. */
  float heightFor(Slice slice) {
    return free() - above(slice);
  }

  /** Whether a slice has room, without its notes. */
  boolean fitsAlone(Slice slice) {
    return room(slice) >= 0;
  }

  /** Whether a slice and the beginning of its notes have room. */
  boolean fitsInPart(Slice slice) {
    float beginning = 0;
    for (Slice line : lines(slice.notes())) {
      beginning = Math.max(beginning, line.height() * 3);
    }
    return room(slice) >= beginning + (notes.isEmpty() ? separator : 0);
  }

  /** What would be left below a slice, less than nothing where it has no room. */
  private float room(Slice slice) {
    return free() - above(slice) - slice.height();
  }

  private float free() {
    return height - bodyHeight - notesHeight;
  }

  private float above(Slice slice) {
    return body.isEmpty() ? 0 : slice.above();
  }

  /** The height of the notes of a slice, with the separator if they are the first. */
  float notesOf(Slice slice) {
    List<Slice> lines = lines(slice.notes());
    float all = lines.isEmpty() || !notes.isEmpty() ? 0 : separator;
    for (Slice line : lines) {
      all += line.height() + line.above();
    }
    return all;
  }

  /** Puts a slice on the page, and as many lines of its notes as there is room for. */
  Deque<Slice> put(Slice slice) {
    Slice placed = slice.stretched(free() - above(slice));
    bodyHeight += above(slice) + placed.height();
    body.add(placed);
    return putNotes(new ArrayDeque<>(lines(slice.notes())));
  }

  /** Puts lines of notes on the page; those without room are left. */
  Deque<Slice> putNotes(Deque<Slice> lines) {
    while (!lines.isEmpty()) {
      Slice line = lines.getFirst();
      float needed = line.height() + (notes.isEmpty() ? separator : line.above());
      boolean alone = body.isEmpty() && notes.isEmpty();
      if (needed > free() && !alone) {
        break;
      }
      notes.add(lines.removeFirst());
      notesHeight += needed;
    }
    return lines;
  }

  /** The lines of notes, each note followed by those that it calls itself. */
  static List<Slice> lines(List<Note> called) {
    List<Slice> lines = new ArrayList<>();
    for (Note note : called) {
      for (Slice line : note.slices()) {
        lines.add(line);
      }
      for (Slice line : note.slices()) {
        lines.addAll(lines(line.notes()));
      }
    }
    return lines;
  }

  Sheet sheet(float top, float bottom) {
    ImmutableList<Stack.Placed> placed = new Stack(ImmutableList.copyOf(body)).placed(top);
    float foot = bottom + notesHeight;
    ImmutableList<Stack.Placed> below =
        new Stack(ImmutableList.copyOf(notes)).placed(foot - separator);
    return new Sheet(placed, below, foot - separator / 2);
  }
}
