package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Arrow;
import org.conducteur.document.Banner;
import org.conducteur.document.Display;

/** Composes what catches the eye from afar: banners and display type. */
final class Banners {
  private static final int DISPLAY_LINES = 3;

  /** Display type is never smaller than a heading, whatever its words. */
  private static final WordStyle LEAST = WordStyle.HEADING_2;

  /** How much of its column an arrow takes; the rest is distance to the words. */
  private static final double SIGN_WIDTH = 0.8;

  private static final ImmutableList<Alignment> PLACES =
      ImmutableList.of(Alignment.START, Alignment.START, Alignment.END);

  private static final double SLACK = 1.05;

  private final Sheet sheet;
  private final Paragraphs paragraphs;
  private final Grids grids;
  private final Fitting fitting;

  Banners(Sheet sheet, Paragraphs paragraphs, Grids grids) {
    this.sheet = sheet;
    this.paragraphs = paragraphs;
    this.grids = grids;
    this.fitting = new Fitting(paragraphs, sheet);
  }

  void add(Banner banner, Frame frame, List<Piece> out) {
    GridKind kind = GridKind.BANNER;
    int start = Math.min(width(banner.start(), WordStyle.BANNER_START), frame.width() * 2 / 5);
    int end = Math.min(width(banner.end(), WordStyle.BANNER_TEXT), frame.width() / 4);
    ImmutableList<Integer> widths = ImmutableList.of(start, frame.width() - start - end, end);
    ImmutableList<String> words = ImmutableList.of(banner.start(), banner.middle(), banner.end());
    ImmutableList.Builder<Piece.GridCell> cells = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      Alignment alignment = PLACES.get(i);
      WordStyle style = i == 0 ? WordStyle.BANNER_START : WordStyle.BANNER_TEXT;
      int width = widths.get(i) - kind.start(sheet) - kind.end(sheet);
      Piece text = paragraphs.of(style, words.get(i), Frame.cell(width, style, alignment));
      cells.add(new Piece.GridCell(ImmutableList.of(text), 1, CellLook.PLAIN.inTheMiddle()));
    }
    Piece.GridRow row = new Piece.GridRow(cells.build(), false, true).kept();
    grids.addGrid(
        new Piece.Grid(kind, frame.left(), widths, ImmutableList.of(row), Optional.empty()),
        frame,
        out);
  }

  /** A little wider than its words, which word processors may set a little wider than we think. */
  private int width(String words, WordStyle style) {
    int around = GridKind.BANNER.start(sheet) + GridKind.BANNER.end(sheet);
    double text =
        sheet.letters().twips(words, style.halfPoints(sheet.bodySize()), style.bold(), false);
    return (int) (text * SLACK) + around;
  }

  void add(Display display, Frame frame, List<Piece> out) {
    int height = sheet.textHeight() * display.share() / 100;
    if (display.arrow().isEmpty()) {
      Piece.Para words = words(display.text(), frame, height);
      out.add(display.newPage() ? words.onNewPage() : words);
      return;
    }
    if (display.newPage()) {
      out.add(paragraphs.of(WordStyle.TINY, "", frame).onNewPage().kept());
    }
    addSign(display.text(), display.arrow().get(), frame, height, out);
  }

  private Piece.Para words(String text, Frame frame, int height) {
    int least = LEAST.halfPoints(sheet.bodySize());
    return fitting.largest(WordStyle.DISPLAY, text, frame, height, DISPLAY_LINES, least);
  }

  /** The arrow stands on the side that it points to. */
  private void addSign(String text, Arrow arrow, Frame frame, int height, List<Piece> out) {
    int beside = frame.width() / 4;
    Piece.Para words =
        words(
            text, Frame.cell(frame.width() - beside, WordStyle.DISPLAY, frame.alignment()), height);
    Frame side =
        Frame.cell(
            (int) (beside * SIGN_WIDTH),
            WordStyle.ARROW,
            arrow == Arrow.RIGHT ? Alignment.END : Alignment.START);
    Piece.Para sign =
        fitting.largest(WordStyle.ARROW, signOf(arrow), side, height, 1, LEAST.halfPoints(1));
    CellLook look = CellLook.PLAIN.inTheMiddle();
    Piece.GridCell main = new Piece.GridCell(ImmutableList.of(words), 1, look);
    Piece.GridCell other = new Piece.GridCell(ImmutableList.of(sign), 1, look);
    boolean last = arrow == Arrow.RIGHT;
    ImmutableList<Integer> widths =
        last
            ? ImmutableList.of(frame.width() - beside, beside)
            : ImmutableList.of(beside, frame.width() - beside);
    ImmutableList<Piece.GridCell> cells =
        last ? ImmutableList.of(main, other) : ImmutableList.of(other, main);
    Piece.GridRow row = new Piece.GridRow(cells, false, true).kept();
    grids.addGrid(
        new Piece.Grid(
            GridKind.SIGN, frame.left(), widths, ImmutableList.of(row), Optional.empty()),
        frame,
        out);
  }

  private static String signOf(Arrow arrow) {
    return switch (arrow) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
    };
  }
}
