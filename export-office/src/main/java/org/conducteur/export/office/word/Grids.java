package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.export.office.ooxml.FontWidths;

/** Composes what Word sets as tables: tables, labels with values, boxes. */
final class Grids {
  private static final double NARROWEST_LABELS = 0.16;
  private static final double WIDEST_LABELS = 0.34;

  /** Boxes and rows higher than this part of a page may be split; some of it is for a heading. */
  private static final double WHOLE = 0.85;

  /** Distance of a grid to running text above it, in sizes of running text. */
  private static final double ABOVE = 0.7;

  /** Width of the bar at the side of a box, half of which stands outside. */
  private static final int BAR = 90;

  private final Sheet sheet;
  private final Composition composition;

  Grids(Sheet sheet, Composition composition) {
    this.sheet = sheet;
    this.composition = composition;
  }

  void addValues(LabelValues values, Frame frame, List<Piece> out) {
    if (values.pairs().isEmpty()) {
      return;
    }
    GridKind kind = GridKind.VALUES;
    int padding = kind.start(sheet) + kind.end(sheet);
    int labels = widthOfLabels(values, frame) + padding;
    ImmutableList<Integer> widths = ImmutableList.of(labels, frame.width() - labels);
    ImmutableList.Builder<Piece.GridRow> rows = ImmutableList.builder();
    for (LabelValue pair : values.pairs()) {
      Frame beside = Frame.cell(labels - padding, WordStyle.FIELD_LABEL, Alignment.START);
      Piece label =
          composition.paragraphs().of(WordStyle.FIELD_LABEL, XmlText.clean(pair.label()), beside);
      Frame room = Frame.cell(frame.width() - labels - padding, WordStyle.NORMAL, Alignment.START);
      Piece.GridCell value = new Piece.GridCell(content(pair.value(), room), 1, false);
      Piece.GridCell name = new Piece.GridCell(closed(List.of(label), beside), 1, true);
      rows.add(new Piece.GridRow(ImmutableList.of(name, value), false, fits(value)));
    }
    addGrid(new Piece.Grid(kind, frame.left(), widths, rows.build(), Optional.empty()), frame, out);
  }

  /** As wide as the longest label, within reason. */
  private int widthOfLabels(LabelValues values, Frame frame) {
    int size = WordStyle.FIELD_LABEL.halfPoints(sheet.bodySize());
    double longest =
        values.pairs().stream()
            .mapToDouble(pair -> FontWidths.CALIBRI.twips(pair.label(), size, true, false))
            .max()
            .orElse(0);
    double width = frame.width();
    return (int)
        Math.round(
            Math.min(Math.max(longest * 1.03, width * NARROWEST_LABELS), width * WIDEST_LABELS));
  }

  void addCallout(Callout callout, Frame frame, List<Piece> out) {
    GridKind kind = kindOf(callout.kind());
    Frame room =
        Frame.cell(
            frame.width() - BAR / 2 - kind.start(sheet) - kind.end(sheet),
            WordStyle.NORMAL,
            Alignment.START);
    Piece title =
        composition.paragraphs().of(WordStyle.CALLOUT_TITLE, callout.title(), room).kept();
    CellLook look = CellLook.PLAIN.withPadding(true, callout.content().isEmpty());
    Piece.GridCell head = new Piece.GridCell(ImmutableList.of(title), 1, look);
    ImmutableList.Builder<Piece.GridRow> rows = ImmutableList.builder();
    // The title comes again where a long box goes on.
    rows.add(new Piece.GridRow(ImmutableList.of(head), !callout.content().isEmpty(), true));
    if (!callout.content().isEmpty()) {
      Piece.GridCell cell = new Piece.GridCell(content(callout.content(), room), 1, false);
      cell = cell.withLook(CellLook.PLAIN.withPadding(false, true));
      rows.add(new Piece.GridRow(ImmutableList.of(cell), false, fits(cell)));
    }
    addGrid(
        new Piece.Grid(
            kind,
            frame.left() + BAR / 2,
            ImmutableList.of(frame.width() - BAR / 2),
            rows.build(),
            Optional.of(XmlText.clean(callout.title()))),
        frame,
        out);
  }

  private static GridKind kindOf(CalloutKind kind) {
    return switch (kind) {
      case INFORMATION, PROMPT -> GridKind.BOX;
      case ATTENTION -> GridKind.WARNING_BOX;
      case GENERATED -> GridKind.GENERATED_BOX;
    };
  }

  void addTable(Table table, Frame frame, List<Piece> out) {
    table
        .caption()
        .ifPresent(
            caption -> out.add(composition.paragraphs().of(WordStyle.CAPTION, caption, frame)));
    ImmutableList<Integer> widths = widths(table.columns(), frame.width());
    ImmutableList.Builder<Piece.GridRow> rows = ImmutableList.builder();
    rows.add(headerRow(table, widths));
    for (Row row : table.rows()) {
      rows.add(row(row, table.columns(), widths));
    }
    Optional<String> description = table.caption().map(XmlText::clean);
    addGrid(
        new Piece.Grid(GridKind.TABLE, frame.left(), widths, rows.build(), description),
        frame,
        out);
  }

  private static ImmutableList<Integer> widths(List<Column> columns, int total) {
    int weights = columns.stream().mapToInt(Column::weight).sum();
    ImmutableList.Builder<Integer> widths = ImmutableList.builder();
    int sum = 0;
    int done = 0;
    for (Column column : columns) {
      sum += column.weight();
      int edge = (int) ((long) total * sum / weights);
      widths.add(edge - done);
      done = edge;
    }
    return widths.build();
  }

  private Piece.GridRow headerRow(Table table, List<Integer> widths) {
    ImmutableList.Builder<Piece.GridCell> cells = ImmutableList.builder();
    for (int i = 0; i < widths.size(); i++) {
      Alignment alignment = table.columns().get(i).alignment();
      Frame room = room(widths.get(i), WordStyle.TABLE_HEADING, alignment);
      Piece.Para name =
          composition.paragraphs().of(WordStyle.TABLE_HEADING, table.header().get(i), room);
      cells.add(new Piece.GridCell(ImmutableList.of(name.kept()), 1, true));
    }
    return new Piece.GridRow(cells.build(), true, true);
  }

  private Piece.GridRow row(Row row, List<Column> columns, List<Integer> widths) {
    ImmutableList.Builder<Piece.GridCell> cells = ImmutableList.builder();
    boolean whole = true;
    int column = 0;
    for (Cell cell : row.cells()) {
      int next = column + cell.span();
      int width = widths.subList(column, next).stream().mapToInt(Integer::intValue).sum();
      WordStyle style = cell.header() ? WordStyle.TABLE_HEADING : WordStyle.TABLE_TEXT;
      Frame room = room(width, style, columns.get(column).alignment());
      Piece.GridCell composed =
          new Piece.GridCell(content(cell.content(), room), cell.span(), cell.header());
      cells.add(composed);
      whole &= fits(composed);
      column = next;
    }
    return new Piece.GridRow(cells.build(), false, whole);
  }

  private Frame room(int width, WordStyle style, Alignment alignment) {
    int padding = GridKind.TABLE.start(sheet) + GridKind.TABLE.end(sheet);
    return Frame.cell(width - padding, style, alignment);
  }

  private ImmutableList<Piece> content(List<Element> elements, Frame room) {
    return closed(composition.compose(elements, room), room);
  }

  /** Word wants a paragraph at the end of a cell; the edges of the cell give the distances. */
  private ImmutableList<Piece> closed(List<Piece> content, Frame room) {
    List<Piece> out = new ArrayList<>(content);
    if (out.isEmpty()) {
      out.add(composition.paragraphs().of(room.text(), "", room));
    }
    if (!(out.get(out.size() - 1) instanceof Piece.Para)) {
      out.add(composition.gap(room));
    }
    if (out.get(0) instanceof Piece.Para first) {
      out.set(0, first.withPlace(first.place().withBefore(0)));
    }
    int last = out.size() - 1;
    if (out.get(last) instanceof Piece.Para para) {
      out.set(last, para.withPlace(para.place().withAfter(0)));
    }
    return ImmutableList.copyOf(out);
  }

  private boolean fits(Piece.GridCell cell) {
    return new Strips(sheet).heightOf(cell.content()) < sheet.textHeight() * WHOLE;
  }

  private void addGrid(Piece.Grid grid, Frame frame, List<Piece> out) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Piece.Para above && !above.style().keptWithNext()) {
      int distance = Math.max(above.place().after(), sheet.em(ABOVE));
      out.set(last, above.withPlace(above.place().withAfter(distance)));
    }
    out.add(grid);
    out.add(composition.gap(frame));
  }
}
