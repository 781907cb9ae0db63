package org.conducteur.export.pdf;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row of a table, laid out, or several whose texts flow on in their columns.
 *
 * @param tags the structure elements of rows and cells in order
 * @param cells its cells in order
 * @param padding space above and below their text
 * @param least at least so high, for what is written by hand
 */
record CellRow(ImmutableList<Tag> tags, ImmutableList<Box> cells, float padding, float least) {

  CellRow(Tag tag, ImmutableList<Box> cells, float padding, float least) {
    this(
        ImmutableList.<Tag>builder().add(tag).addAll(cells.stream().map(Box::tag).toList()).build(),
        cells,
        padding,
        least);
  }

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
        notes(),
        marks(),
        (pen, top) -> {
          surface.draw(pen, top);
          draw(pen, top);
        });
  }

  /** Adds it as one slice, which is divided between pages where it has no room. */
  void addDivided(Flow flow, Look look) {
    flow.divide(new RowDivision(this, look)::at);
    addWhole(flow, Ink.NONE);
  }

  /** The same with other texts in its cells. */
  CellRow withStacks(List<Stack> stacks) {
    ImmutableList.Builder<Box> out = ImmutableList.builder();
    for (int i = 0; i < cells.size(); i++) {
      out.add(new Box(cells.get(i).tag(), stacks.get(i)));
    }
    return new CellRow(tags, out.build(), padding, 0);
  }

  ImmutableList<Note> notes() {
    return cells.stream().flatMap(cell -> cell.stack().notes().stream()).collect(toImmutableList());
  }

  ImmutableList<Mark> marks() {
    return cells.stream().flatMap(cell -> cell.stack().marks().stream()).collect(toImmutableList());
  }

  void draw(Pen pen, float top) {
    begin(pen);
    for (Box cell : cells) {
      cell.stack().draw(pen, top - padding);
    }
  }

  /** An empty cell is a cell too, in its place among the others. */
  private void begin(Pen pen) {
    tags.forEach(pen::begin);
  }
}
