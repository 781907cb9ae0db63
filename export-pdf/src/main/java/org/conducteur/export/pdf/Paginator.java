package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.pdf.Slice.Before;

/**
 * Makes up pages: as many slices as fit, each with its footnotes at the foot of the same page.
 * Notes go on to the next page only where they would else drive much text from theirs, or have more
 * lines than a page has room for.
 */
final class Paginator {
  /** Notes of one slice that take more than this share of a page may be divided. */
  private static final float LONG_NOTES = 0.25f;

  private final Look look;
  private final List<Slice> slices;
  private final List<Sheet> sheets = new ArrayList<>();
  private Deque<Slice> carried = new ArrayDeque<>();

  Paginator(Look look, ImmutableList<Slice> slices) {
    this.look = look;
    this.slices = new ArrayList<>(slices);
  }

  /** All pages, at least one. */
  List<Sheet> sheets() {
    int next = 0;
    do {
      next = fill(next);
    } while (next < slices.size() || !carried.isEmpty());
    return sheets;
  }

  private SheetFilling blank() {
    return new SheetFilling(look.textHeight(), look.em(1.1f));
  }

  /** Fills a page from a slice on; the slice that the next page begins with. */
  private int fill(int start) {
    Deque<Slice> before = new ArrayDeque<>(carried);
    SheetFilling page = begun(start);
    int next = start;
    while (next < slices.size() && carried.isEmpty()) {
      Slice slice = slices.get(next);
      if (next > start && slice.before() == Before.MUST_BREAK) {
        break;
      }
      if (!page.fits(slice) && divided(page, next)) {
        slice = slices.get(next);
      }
      if (!page.fits(slice) && !mayDivideNotes(page, slice, next == start)) {
        int end = lastBreak(start, next);
        if (end < next) {
          carried = before;
          page = refilled(start, end);
        }
        next = end;
        break;
      }
      carried = page.put(slice);
      next++;
    }
    sheets.add(page.sheet(look.top(), look.bottom()));
    return next;
  }

  /** Divides a tall slice where it does not fit, so that its first part does. */
  private boolean divided(SheetFilling page, int index) {
    Slice slice = slices.get(index);
    if (slice.division() == null) {
      return false;
    }
    float room = page.heightFor(slice);
    Optional<Slice.Parts> parts = slice.division().at(slice, room, page.isEmpty());
    if (parts.isPresent() && !page.fits(parts.get().first())) {
      room -= page.notesOf(parts.get().first());
      parts = slice.division().at(slice, room, page.isEmpty());
    }
    parts.ifPresent(
        both -> {
          slices.set(index, both.first());
          slices.add(index + 1, both.rest());
        });
    return parts.isPresent();
  }

  private SheetFilling begun(int start) {
    SheetFilling page = blank();
    carried = page.putNotes(carried);
    if (start > 0 && start < slices.size() && carried.isEmpty()) {
      page.repeat(slices.get(start).head(), slices.get(start));
    }
    return page;
  }

  private SheetFilling refilled(int start, int end) {
    SheetFilling page = begun(start);
    for (int i = start; i < end; i++) {
      carried = page.put(slices.get(i));
    }
    return page;
  }

  private boolean mayDivideNotes(SheetFilling page, Slice slice, boolean first) {
    if (first) {
      return page.fitsAlone(slice) || !page.hasNotes();
    }
    return page.notesOf(slice) > look.textHeight() * LONG_NOTES && page.fitsInPart(slice);
  }

  /** The last place up to {@code next} where the page may end, or {@code next} itself. */
  private int lastBreak(int start, int next) {
    int avoided = start;
    for (int i = next; i > start; i--) {
      Slice slice = slices.get(i);
      if (!slice.kept() && slice.before() != Before.AVOID) {
        return i;
      }
      if (!slice.kept() && avoided == start) {
        avoided = i;
      }
    }
    return avoided > start ? avoided : headAbove(start, next);
  }

  /** Where a table's head stands whose first row has no room below it: head and row go together. */
  private int headAbove(int start, int next) {
    for (int i = start + 1; i < next; i++) {
      if (slices.get(i).equals(slices.get(next).head())) {
        return i;
      }
    }
    return next;
  }
}
