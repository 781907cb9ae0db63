package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.document.Cell;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Row;
import org.conducteur.document.Table;

/** The tables of a neutral document as blocks. */
final class TableBlocks {
  private final ElementBlocks elements;

  TableBlocks(ElementBlocks elements) {
    this.elements = elements;
  }

  void grid(
      List<? extends ImmutableList<ImmutableList<SourceBlock>>> rows,
      int headers,
      List<SourceBlock> out) {
    if (rows.size() == 1 && rows.get(0).size() == 1) {
      out.add(new SourceBlock.Box(rows.get(0).get(0), elements.document().place("")));
    } else if (!rows.isEmpty()) {
      out.add(
          new SourceBlock.Table(
              ImmutableList.copyOf(rows), headers, elements.document().place("")));
    }
  }

  void table(Table table, List<SourceBlock> out) {
    table.caption().ifPresent(words -> out.addAll(elements.words("Caption", words)));
    ImmutableList.Builder<ImmutableList<ImmutableList<SourceBlock>>> rows = ImmutableList.builder();
    rows.add(
        table.header().stream()
            .map(name -> elements.words("TableHeading", name))
            .collect(ImmutableList.toImmutableList()));
    table.rows().forEach(row -> rows.add(row(row)));
    grid(rows.build(), 1, out);
  }

  /** A cell that spans columns is followed by empty ones. */
  private ImmutableList<ImmutableList<SourceBlock>> row(Row row) {
    ImmutableList.Builder<ImmutableList<SourceBlock>> cells = ImmutableList.builder();
    for (Cell cell : row.cells()) {
      cells.add(elements.cell(cell.content(), style(cell, row)));
      for (int i = 1; i < cell.span(); i++) {
        cells.add(ImmutableList.of());
      }
    }
    return cells.build();
  }

  private static String style(Cell cell, Row row) {
    return switch (row.kind()) {
      case GROUP -> "TableHeading";
      case TOTAL -> "TableStrong";
      case QUIET -> "TableQuiet";
      case BODY, CONTINUED, FLOWING -> cell.header() ? "TableStrong" : "TableText";
    };
  }

  /** In the file they stand in as many columns as have room; here all in one row. */
  void choices(ChoiceRow row, List<SourceBlock> out) {
    grid(
        ImmutableList.of(
            row.choices().stream().map(this::choice).collect(ImmutableList.toImmutableList())),
        0,
        out);
  }

  private ImmutableList<SourceBlock> choice(String words) {
    return ImmutableList.of(
        new SourceBlock.Item(
            0,
            ElementBlocks.marker(ListMarker.BOX, 0, 1),
            elements.document().words(words),
            elements.document().place(words)));
  }
}
