package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Row;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.style.Palette;

/** Composes tables. */
final class Tables {
  private final Sheet sheet;
  private final Palette palette;
  private final Paragraphs paragraphs;
  private final Grids grids;

  Tables(Sheet sheet, Palette palette, Paragraphs paragraphs, Grids grids) {
    this.sheet = sheet;
    this.palette = palette;
    this.paragraphs = paragraphs;
    this.grids = grids;
  }

  void add(Table table, Frame frame, List<Piece> out) {
    table.caption().ifPresent(words -> out.add(paragraphs.of(WordStyle.CAPTION, words, frame)));
    ImmutableList<Integer> widths = ColumnWidths.of(table, frame.width(), sheet);
    ImmutableList.Builder<Piece.GridRow> rows = ImmutableList.builder();
    rows.add(headerRow(table, widths));
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      RowKind next = i + 1 < table.rows().size() ? table.rows().get(i + 1).kind() : RowKind.BODY;
      Piece.GridRow composed = row(row, next, table.columns(), widths);
      boolean keeps = next == RowKind.CONTINUED || row.kind() == RowKind.GROUP;
      rows.add(keeps ? composed.kept() : composed);
    }
    Optional<String> description = table.caption().map(XmlText::clean);
    grids.addGrid(
        new Piece.Grid(GridKind.TABLE, frame.left(), widths, rows.build(), description),
        frame,
        out);
  }

  private Piece.GridRow headerRow(Table table, List<Integer> widths) {
    ImmutableList.Builder<Piece.GridCell> cells = ImmutableList.builder();
    for (int i = 0; i < widths.size(); i++) {
      Alignment alignment = table.columns().get(i).alignment();
      Frame room = room(widths.get(i), WordStyle.TABLE_HEADING, alignment);
      Piece.Para name = paragraphs.of(WordStyle.TABLE_HEADING, table.header().get(i), room);
      cells.add(new Piece.GridCell(ImmutableList.of(name.kept()), 1, true));
    }
    return new Piece.GridRow(cells.build(), true, true);
  }

  private Piece.GridRow row(Row row, RowKind below, List<Column> columns, List<Integer> widths) {
    ImmutableList.Builder<Piece.GridCell> cells = ImmutableList.builder();
    boolean whole = true;
    int column = 0;
    for (Cell cell : row.cells()) {
      int next = column + cell.span();
      int width = widths.subList(column, next).stream().mapToInt(Integer::intValue).sum();
      Frame room = room(width, style(cell, row.kind()), columns.get(column).alignment());
      Piece.GridCell composed =
          new Piece.GridCell(
              grids.content(cell.content(), room), cell.span(), look(cell, row.kind(), below));
      cells.add(composed);
      whole &= grids.fits(composed);
      column = next;
    }
    RowHeight height = new RowHeight(Sheet.twips(row.minHeight()), false);
    return new Piece.GridRow(cells.build(), false, whole, height);
  }

  private static boolean isMore(RowKind kind) {
    return kind == RowKind.CONTINUED || kind == RowKind.FLOWING;
  }

  private static WordStyle style(Cell cell, RowKind kind) {
    return switch (kind) {
      case GROUP -> WordStyle.TABLE_HEADING;
      case TOTAL -> WordStyle.TABLE_STRONG;
      case QUIET -> WordStyle.TABLE_QUIET;
      case BODY, CONTINUED, FLOWING ->
          cell.header() ? WordStyle.TABLE_STRONG : WordStyle.TABLE_TEXT;
    };
  }

  private CellLook look(Cell cell, RowKind kind, RowKind next) {
    CellLook look = CellLook.PLAIN.named(cell.header()).joined(isMore(kind), isMore(next));
    return switch (kind) {
      case GROUP -> look.withFill(palette.surface());
      case TOTAL -> look.ruled();
      case QUIET, BODY, CONTINUED, FLOWING -> look;
    };
  }

  private Frame room(int width, WordStyle style, Alignment alignment) {
    int padding = GridKind.TABLE.start(sheet) + GridKind.TABLE.end(sheet);
    return Frame.cell(width - padding, style, alignment);
  }
}
