package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the end of each section together, so that no page holds its last lines alone. A section
 * ends before what begins a page and at the end of the document.
 */
final class Endings {
  /** The height of so many lines goes over to a last page: four with the distances between. */
  private static final int LINES = 5;

  /** Word leaves no single line of a paragraph alone. */
  private static final int TOGETHER = 2;

  /** A paragraph of more lines may be divided wherever it is. */
  private static final int LONGEST = 12;

  private final Sheet sheet;
  private final int needed;

  /** Height of what is known to stand below, on the same page. */
  private int below;

  private Endings(Sheet sheet, int needed) {
    this.sheet = sheet;
    this.needed = needed;
  }

  /** The same pieces, held together where a section ends. */
  static ImmutableList<Piece> held(List<Piece> pieces, Sheet sheet) {
    return held(pieces, LINES * LineBreaking.lineHeight(WordStyle.NORMAL, sheet), sheet);
  }

  /** The same pieces, of which at least so many twips stay together where a section ends. */
  static ImmutableList<Piece> held(List<Piece> pieces, int needed, Sheet sheet) {
    List<Piece> all = withoutLastGaps(pieces);
    List<Piece> out = new ArrayList<>();
    Endings endings = new Endings(sheet, needed);
    boolean last = true;
    for (Piece piece : Lists.reverse(all)) {
      if (last) {
        endings.below = 0;
      }
      out.add(endings.held(piece, last));
      last = startsPage(piece);
    }
    return ImmutableList.copyOf(Lists.reverse(out));
  }

  /** The distance below a table is nothing to go over to a new page for. */
  private static List<Piece> withoutLastGaps(List<Piece> pieces) {
    return IntStream.range(0, pieces.size())
        .filter(i -> !isGap(pieces.get(i)) || !isLast(pieces, i))
        .mapToObj(pieces::get)
        .toList();
  }

  private static boolean isGap(Piece piece) {
    return piece instanceof Piece.Para para && para.style() == WordStyle.GAP;
  }

  /** Word wants a paragraph at the end of a document, whatever is before it. */
  private static boolean isLast(List<Piece> pieces, int index) {
    return index + 1 < pieces.size() && startsPage(pieces.get(index + 1));
  }

  static boolean startsPage(Piece piece) {
    return piece instanceof Piece.Para para && para.newPage();
  }

  private boolean enough() {
    return below >= needed;
  }

  private Piece held(Piece piece, boolean last) {
    if (enough()) {
      return piece;
    }
    if (piece instanceof Piece.Para para) {
      return held(para, last);
    } else if (piece instanceof Piece.Grid grid) {
      return held(grid, last);
    } else if (piece instanceof Piece.Band band) {
      return new Piece.Band(paras(band.paras(), last));
    } else if (piece instanceof Piece.Chart chart) {
      below += height(chart);
      return new Piece.Chart(
          last ? chart.line() : chart.line().kept(), chart.height(), chart.chart());
    } else if (piece instanceof Piece.Picture picture) {
      below += height(picture);
      return picture;
    } else if (piece instanceof Piece.Ruled ruled) {
      return new Piece.Ruled(ruled.label(), paras(ruled.lines(), last));
    } else if (piece instanceof Piece.Listing listing) {
      return held(listing, last);
    }
    throw new AssertionError("unknown piece: " + piece);
  }

  private Piece.Para held(Piece.Para para, boolean last) {
    int lines = LineBreaking.of(para, sheet).size();
    int leftOver = below + TOGETHER * LineBreaking.lineHeight(para.style(), para.size(), sheet);
    boolean whole = lines > TOGETHER && lines <= LONGEST && leftOver < needed;
    below += height(para);
    Piece.Para kept = last ? para : para.kept();
    return whole ? kept.whole() : kept;
  }

  private ImmutableList<Piece.Para> paras(List<Piece.Para> paras, boolean last) {
    List<Piece.Para> out = new ArrayList<>();
    for (Piece.Para para : Lists.reverse(paras)) {
      out.add(enough() ? para : held(para, last && out.isEmpty()));
    }
    return ImmutableList.copyOf(Lists.reverse(out));
  }

  private Piece held(Piece.Listing listing, boolean last) {
    List<Piece.Entry> out = new ArrayList<>();
    for (Piece.Entry entry : listing.entries().reverse()) {
      Piece.Para line = entry.line();
      boolean end = last && out.isEmpty();
      out.add(enough() ? entry : new Piece.Entry(held(line, end), entry.target()));
    }
    return new Piece.Listing(
        listing.title(), listing.depth(), ImmutableList.copyOf(Lists.reverse(out)));
  }

  private Piece held(Piece.Grid grid, boolean last) {
    List<Piece.GridRow> out = new ArrayList<>();
    for (Piece.GridRow row : grid.rows().reverse()) {
      boolean end = last && out.isEmpty();
      out.add(enough() ? row : held(grid, row, end));
    }
    return grid.withRows(ImmutableList.copyOf(Lists.reverse(out)));
  }

  private Piece.GridRow held(Piece.Grid grid, Piece.GridRow row, boolean last) {
    int start = below;
    Piece.GridRow held = row;
    if (!row.whole()) {
      held =
          row.withCells(
              row.cells().stream()
                  .map(cell -> cell.withContent(divided(cell, start)))
                  .collect(ImmutableList.toImmutableList()));
    } else if (!last) {
      held = row.kept();
    }
    below = start + height(grid.withRows(ImmutableList.of(row)));
    return held;
  }

  private ImmutableList<Piece> divided(Piece.GridCell cell, int start) {
    below = start;
    List<Piece> out = new ArrayList<>();
    for (Piece piece : cell.content().reverse()) {
      out.add(held(piece, out.isEmpty()));
    }
    return ImmutableList.copyOf(Lists.reverse(out));
  }

  private int height(Piece piece) {
    return new Strips(sheet).heightOf(List.of(piece));
  }
}
