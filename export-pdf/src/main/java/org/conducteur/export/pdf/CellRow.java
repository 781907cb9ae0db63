package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row of a table, laid out.
 *
 * @param tag its structure element
 * @param cells its cells in order
 * @param padding space above and below their text
 * @param least at least so high, for what is written by hand
 */
record CellRow(Tag tag, ImmutableList<Box> cells, float padding, float least) {

  /**
   * A cell, laid out.
   *
   * @param tag its structure element
   * @param stack its text
   */
  record Box(Tag tag, Stack stack) {}

  float height() {
    float tallest = 0;
    for (Box cell : cells) {
      tallest = Math.max(tallest, cell.stack().height());
    }
    return Math.max(least, tallest + 2 * padding);
  }

  /** Adds it as one slice, which a page never ends within. */
  Slice addWhole(Flow flow, Ink surface) {
    return flow.add(
        height(),
        cells.stream().flatMap(cell -> cell.stack().notes().stream()).toList(),
        cells.stream().flatMap(cell -> cell.stack().marks().stream()).toList(),
        (pen, top) -> {
          surface.draw(pen, top);
          begin(pen);
          for (Box cell : cells) {
            cell.stack().draw(pen, top - padding);
          }
        });
  }

  /** Adds it line by line, for a row that is taller than a page. */
  void addDivided(Flow flow, Ink surface) {
    int bands = cells.stream().mapToInt(cell -> cell.stack().slices().size()).max().orElse(0);
    Slice first = flow.add(padding, surface);
    for (int i = 0; i < bands; i++) {
      addBand(i, bands, flow);
    }
    flow.keep();
    flow.add(padding, bands == 0 ? (pen, top) -> begin(pen) : Ink.NONE);
    assert first.height() == padding;
  }

  private void addBand(int index, int bands, Flow flow) {
    List<Slice> slices =
        cells.stream()
            .filter(cell -> index < cell.stack().slices().size())
            .map(cell -> cell.stack().slices().get(index))
            .toList();
    float above = 0;
    float height = 0;
    // Side by side, each cell breaks where it suits another one badly.
    boolean kept =
        index <= 1 || index == bands - 1 || slices.stream().allMatch(slice -> slice.kept());
    for (Slice slice : slices) {
      above = Math.max(above, index == 0 ? 0 : slice.above());
      height = Math.max(height, slice.height());
    }
    flow.space(above);
    if (kept) {
      flow.keep();
    }
    flow.add(
        height,
        slices.stream().flatMap(slice -> slice.notes().stream()).toList(),
        slices.stream().flatMap(slice -> slice.marks().stream()).toList(),
        (pen, top) -> {
          begin(pen);
          slices.forEach(slice -> new Stack(ImmutableList.of(slice)).draw(pen, top));
        });
  }

  /** An empty cell is a cell too, in its place among the others. */
  private void begin(Pen pen) {
    pen.begin(tag);
    cells.forEach(cell -> pen.begin(cell.tag()));
  }
}
