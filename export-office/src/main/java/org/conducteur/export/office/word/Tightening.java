package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Saves sections from ending with little on a last page: where a little less space between the
 * parts of a section lets it end a page sooner, it has less; else more goes over to the last page.
 * Sections begin where a page must.
 */
final class Tightening {
  /** A last page with less than this share of its height is worth saving. */
  private static final double LITTLE = 0.4;

  /** Less than this share looks forgotten, and more is moved over to it. */
  private static final double FORGOTTEN = 0.25;

  /** The share that it has then. */
  private static final double ENOUGH = 0.33;

  /** Percent of the usual space, the smallest last. */
  private static final ImmutableList<Integer> SHARES = ImmutableList.of(92, 84, 76, 68, 60);

  /** Lines that a page must have left when it is to take a whole section: heights are estimates. */
  private static final int SPARE_LINES = 3;

  private final Sheet sheet;

  /** The height of these lines. */
  private final int spare;

  private Tightening(Sheet sheet) {
    this.sheet = sheet;
    this.spare = SPARE_LINES * LineBreaking.lineHeight(WordStyle.NORMAL, sheet);
  }

  /** The same pieces, closer in sections that end a page sooner then. */
  static ImmutableList<Piece> of(ImmutableList<Piece> pieces, Sheet sheet) {
    Tightening tightening = new Tightening(sheet);
    ImmutableList.Builder<Piece> out = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || Endings.startsPage(pieces.get(i))) {
        out.addAll(tightening.section(pieces.subList(start, i)));
        start = i;
      }
    }
    return out.build();
  }

  private ImmutableList<Piece> section(ImmutableList<Piece> pieces) {
    PageEstimate estimate = PageEstimate.of(pieces, sheet);
    int pages = estimate.count();
    int used = sheet.textHeight() - estimate.room();
    if (pages < 2 || used > LITTLE * sheet.textHeight()) {
      return pieces;
    }
    for (int share : SHARES) {
      ImmutableList<Piece> tighter = tighter(pieces, share);
      PageEstimate closer = PageEstimate.of(tighter, sheet);
      if (closer.count() < pages && closer.room() >= spare) {
        return tighter;
      }
    }
    return used < FORGOTTEN * sheet.textHeight() ? fuller(pieces, pages) : pieces;
  }

  /** With more on the last page, unless that takes a page more. */
  private ImmutableList<Piece> fuller(ImmutableList<Piece> pieces, int pages) {
    int needed = (int) (ENOUGH * sheet.textHeight());
    ImmutableList<Piece> fuller = Endings.held(pieces, needed, sheet);
    return PageEstimate.of(fuller, sheet).count() == pages ? fuller : pieces;
  }

  private static ImmutableList<Piece> tighter(List<Piece> pieces, int share) {
    return pieces.stream()
        .map(piece -> tighter(piece, share))
        .collect(ImmutableList.toImmutableList());
  }

  /** Running text and tables give space; charts, pictures and lines to write on keep theirs. */
  private static Piece tighter(Piece piece, int share) {
    if (piece instanceof Piece.Para para) {
      Piece.Place place = para.place();
      return para.withPlace(
          place.withBefore(place.before() * share / 100).withAfter(place.after() * share / 100));
    } else if (piece instanceof Piece.Grid grid) {
      return grid.withRows(
          grid.rows().stream()
              .map(row -> tighter(row, share))
              .collect(ImmutableList.toImmutableList()));
    }
    return piece;
  }

  private static Piece.GridRow tighter(Piece.GridRow row, int share) {
    return row.withCells(
        row.cells().stream()
            .map(cell -> cell.withContent(tighter(cell.content(), share)))
            .collect(ImmutableList.toImmutableList()));
  }
}
