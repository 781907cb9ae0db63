package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Quote;

/** Composes labels with values and boxes, and what all grids have in common. */
final class Grids {
  private static final double NARROWEST_LABELS = 0.1;
  private static final double WIDEST_LABELS = 0.34;

  /** Boxes and rows higher than this part of a page may be split; some of it is for a heading. */
  private static final double WHOLE = 0.85;

  /** Grids up to this part of a page stay in one piece. */
  private static final double SHORT = 0.25;

  private static final double SHORT_VALUES = 0.35;

  /** No grid of so many rows is short. */
  private static final int MANY = 15;

  /** Distance of a grid to running text above it, in sizes of running text. */
  private static final double ABOVE = 0.7;

  /** Width of the bar at the side of a box, half of which stands outside. */
  private static final int BAR = 90;

  /** Width of the bar at the side of a quote. */
  private static final int QUOTE_BAR = 45;

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
      Frame room =
          Frame.cell(frame.width() - labels - padding, WordStyle.FIELD_VALUE, Alignment.START);
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
            .mapToDouble(pair -> sheet.letters().twips(pair.label(), size, true, false))
            .max()
            .orElse(0);
    double width = frame.width();
    return (int)
        Math.round(
            Math.min(Math.max(longest * 1.03, width * NARROWEST_LABELS), width * WIDEST_LABELS));
  }

  /** The bar at its side would be broken beside the items of lists, which are further in. */
  void addQuote(Quote quote, Frame frame, List<Piece> out) {
    GridKind kind = GridKind.QUOTE;
    int width = frame.width() - QUOTE_BAR / 2;
    Frame room =
        Frame.cell(width - kind.start(sheet) - kind.end(sheet), WordStyle.NORMAL, Alignment.START);
    List<Piece> content = composition.compose(quote.content(), room);
    quote
        .attribution()
        .ifPresent(
            source ->
                content.add(
                    composition
                        .paragraphs()
                        .of(WordStyle.MUTED, Composition.source(source), room)));
    Piece.GridCell cell = new Piece.GridCell(closed(content, room), 1, false);
    ImmutableList<Piece.GridRow> rows =
        ImmutableList.of(new Piece.GridRow(ImmutableList.of(cell), false, fits(cell)));
    addGrid(
        new Piece.Grid(
            kind, frame.left() + QUOTE_BAR / 2, ImmutableList.of(width), rows, Optional.empty()),
        frame,
        out);
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

  ImmutableList<Piece> content(List<Element> elements, Frame room) {
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

  /** Whether it can stay in one piece. */
  boolean fits(Piece.GridCell cell) {
    return new Strips(sheet).heightOf(cell.content()) < sheet.textHeight() * WHOLE;
  }

  /** A grid, at a distance from what is above and below it. */
  void addGrid(Piece.Grid grid, Frame frame, List<Piece> out) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Piece.Para above && !above.style().keptWithNext()) {
      int distance = Math.max(above.place().after(), sheet.em(ABOVE));
      out.set(last, above.withPlace(above.place().withAfter(distance)));
    }
    out.add(isShort(grid) ? inOnePiece(grid) : grid);
    out.add(composition.gap(frame));
  }

  private boolean isShort(Piece.Grid grid) {
    return grid.rows().size() > 1
        && grid.rows().size() < MANY
        && new Strips(sheet).heightOf(List.of(grid)) < sheet.textHeight() * highest(grid.kind());
  }

  /** Labels and values are read together. */
  private static double highest(GridKind kind) {
    return kind == GridKind.VALUES ? SHORT_VALUES : SHORT;
  }

  private static Piece.Grid inOnePiece(Piece.Grid grid) {
    ImmutableList.Builder<Piece.GridRow> rows = ImmutableList.builder();
    int last = grid.rows().size() - 1;
    grid.rows().subList(0, last).forEach(row -> rows.add(row.kept()));
    return grid.withRows(rows.add(grid.rows().get(last)).build());
  }
}
