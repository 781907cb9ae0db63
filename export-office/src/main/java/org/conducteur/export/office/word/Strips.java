package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Cuts pieces into strips by the rules that Word follows when it fills pages. */
final class Strips {
  /** Word leaves no single line of a paragraph alone on a page. */
  private static final int TOGETHER = 2;

  /** A thin line, of half a point. */
  private static final int RULE = 10;

  /** How far letters go below the line of writing, in sizes. */
  private static final double DESCENT = 0.27;

  private final Sheet sheet;
  private final List<Strip> out = new ArrayList<>();
  private int after;
  private boolean kept;

  Strips(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The strips of pieces that stand on a page. */
  static ImmutableList<Strip> of(List<Piece> pieces, Sheet sheet) {
    return ImmutableList.copyOf(new Strips(sheet).cut(pieces));
  }

  /** The height of pieces set one below the other. */
  int heightOf(List<Piece> pieces) {
    return sum(new Strips(sheet).cut(pieces));
  }

  private static int sum(List<Strip> strips) {
    return strips.stream().mapToInt(strip -> strip.above() + strip.height()).sum();
  }

  private List<Strip> cut(List<Piece> pieces) {
    pieces.forEach(this::add);
    return out;
  }

  private void add(Piece piece) {
    if (piece instanceof Piece.Para para) {
      addPara(para);
    } else if (piece instanceof Piece.Grid grid) {
      addGrid(grid);
    } else if (piece instanceof Piece.Band band) {
      addBand(band);
    } else if (piece instanceof Piece.Chart chart) {
      addFigure(chart.line(), chart.height());
    } else if (piece instanceof Piece.Picture picture) {
      addFigure(picture.line(), picture.height());
    } else if (piece instanceof Piece.Ruled ruled) {
      ruled.lines().forEach(this::addPara);
    } else if (piece instanceof Piece.Listing listing) {
      addPara(listing.title());
      listing.entries().forEach(entry -> addPara(entry.line()));
    }
  }

  private void addPara(Piece.Para para) {
    List<Integer> notes = LineBreaking.of(para, sheet);
    int height = LineBreaking.lineHeight(para.style(), para.size(), sheet);
    int count = notes.size();
    boolean whole = para.keepLines() || para.style().isWhole();
    for (int i = 0; i < count; i++) {
      boolean first = i == 0;
      boolean mayBreak = first ? !kept : !whole && i >= TOGETHER && count - i >= TOGETHER;
      out.add(
          new Strip(
              first ? Math.max(after, para.place().before()) : 0,
              first ? height + para.style().rule() : height,
              notes.get(i),
              mayBreak,
              first && para.newPage(),
              0,
              first ? para.bookmark() : OptionalInt.empty()));
    }
    after = para.place().after();
    kept = para.staysWithNext();
  }

  private void addBand(Piece.Band band) {
    int first = out.size();
    band.paras().forEach(this::addPara);
    int edge = sheet.band() + WordStyle.BORDER;
    out.set(first, out.get(first).withHeight(out.get(first).height() + edge));
    int last = out.size() - 1;
    out.set(last, out.get(last).withHeight(out.get(last).height() + edge));
  }

  private void addFigure(Piece.Para paragraph, int height) {
    int line = out.size();
    addPara(paragraph);
    // A figure stands on the line of writing; what letters have below it stays free.
    int below = (int) (paragraph.size() * 10 * DESCENT);
    out.set(line, out.get(line).withHeight(height + below));
  }

  private void addGrid(Piece.Grid grid) {
    int header = 0;
    int left = grid.rows().size();
    for (Piece.GridRow row : grid.rows()) {
      int rules = rules(grid.kind(), row, --left == 0);
      List<Strip> strips = cut(row, grid.kind().upright(sheet), rules);
      for (int i = 0; i < strips.size(); i++) {
        Strip strip = strips.get(i);
        boolean first = i == 0;
        out.add(
            new Strip(
                first ? after : strip.above(),
                strip.height(),
                strip.notes(),
                first ? !kept : strip.mayBreak(),
                false,
                header,
                strip.bookmark()));
        after = 0;
        kept = false;
      }
      if (row.header()) {
        header += sum(strips);
      }
      kept = row.staysWithNext();
    }
  }

  /** Height of the lines above and below a row, as far as they are its own. */
  private static int rules(GridKind kind, Piece.GridRow row, boolean lowest) {
    if (!kind.isRuled()) {
      return 0;
    }
    boolean edge = kind == GridKind.TABLE && lowest;
    return (row.header() ? 2 : 1) * RULE + (edge ? RULE : 0);
  }

  /** A row is as high as its highest cell, and is divided where that cell is. */
  private List<Strip> cut(Piece.GridRow row, int upright, int rules) {
    List<Strip> highest = List.of();
    int height = 0;
    int notes = 0;
    for (Piece.GridCell cell : row.cells()) {
      List<Strip> strips = new Strips(sheet).cut(cell.content());
      notes += strips.stream().mapToInt(Strip::notes).sum();
      int all = cell.look().isFree() ? 0 : sum(strips) + cell.look().edges() * upright;
      if (all >= height) {
        highest = strips;
        height = all;
      }
    }
    OptionalInt bookmark =
        highest.stream()
            .map(Strip::bookmark)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    int rowHeight = row.height().of(height + rules);
    if (row.whole()) {
      return List.of(new Strip(0, rowHeight, notes, true, false, 0, bookmark));
    }
    List<Strip> out = new ArrayList<>(highest);
    Strip last = Iterables.getLast(out);
    out.set(out.size() - 1, last.withHeight(last.height() + rowHeight - sum(highest)));
    return out;
  }
}
