package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.pdf.Slice.Before;

/**
 * Divides a tall row of a table between two pages: each of its cells for itself, between two
 * paragraphs or items if it can be.
 *
 * @param row the row
 * @param look sizes of the page
 */
record RowDivision(CellRow row, Look look) {
  /** So many lines stand at least on the page that a row begins on. */
  private static final int LEAST_LINES = 4;

  /** Rather than leave more than this share of the room free, a paragraph is divided. */
  private static final float FREE = 0.5f;

  /** The parts of the slice that the row is, if each cell has something in the first. */
  Optional<Slice.Parts> at(Slice slice, float room, boolean alone) {
    float inner = room - 2 * row.padding();
    if (!alone && inner < look.lines(LEAST_LINES)) {
      return Optional.empty();
    }
    List<Stack> before = new ArrayList<>();
    List<Stack> after = new ArrayList<>();
    for (CellRow.Box cell : row.cells()) {
      ImmutableList<Slice> lines = cell.stack().slices();
      int end = end(lines, inner);
      if (end == 0 && !lines.isEmpty()) {
        if (!alone) {
          return Optional.empty();
        }
        end = 1;
      }
      before.add(new Stack(lines.subList(0, end)));
      after.add(new Stack(lines.subList(end, lines.size())));
    }
    if (after.stream().allMatch(stack -> stack.slices().isEmpty())) {
      return Optional.empty();
    }
    CellRow first = row.withStacks(before);
    CellRow rest = row.withStacks(after);
    return Optional.of(
        new Slice.Parts(
            slice.asRow(first, slice.above(), slice.before(), null),
            slice.asRow(rest, 0, Before.MAY_BREAK, new RowDivision(rest, look)::at)));
  }

  /** How many lines of a cell fit, up to a place where it may be divided. */
  private static int end(ImmutableList<Slice> lines, float room) {
    int fits = 0;
    float height = 0;
    while (fits < lines.size()) {
      Slice line = lines.get(fits);
      height += line.height() + (fits == 0 ? 0 : line.above());
      if (height > room) {
        break;
      }
      fits++;
    }
    if (fits == lines.size()) {
      return fits;
    }
    int any = 0;
    float free = height;
    for (int end = fits; end > 0; end--) {
      Slice next = lines.get(end);
      free -= next.height() + next.above();
      if (!next.kept()) {
        // Only the first line of a paragraph has space above it.
        if (next.above() > 0 && free > room * (1 - FREE)) {
          return end;
        }
        any = Math.max(any, end);
      }
    }
    return any;
  }
}
