package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.conducteur.style.PaperSize;

/**
 * The page on which a day of the grid is printed. Its scale is given: programs that fit a sheet to
 * the page by themselves don't begin a page with each day.
 *
 * @param paper the size
 * @param landscape how it lies
 * @param scale in per cent, 10 to 125
 */
record GridPage(PaperSize paper, boolean landscape, int scale) {
  /** Smaller than this, a larger paper is better. */
  private static final int READABLE = 62;

  private static final double POINTS = 72 / 25.4;

  /** What margins, header and footer take of a page in millimetres. */
  private static final double BESIDE = 20;

  private static final double ABOVE = 32;

  /** The width of a character of a column in points, and the least spare room in a page. */
  private static final double CHARACTER = 5.25;

  private static final double SPARE = 0.93;

  /** The title of the sheet above the first day. */
  private static final double HEAD = 62;

  GridPage {
    requireNonNull(paper, "paper");
  }

  static GridPage of(SheetPlan.OfGrid grid, PaperSize usual) {
    GridLayout layout = grid.layout();
    double width = (GridWriting.TIME_WIDTH + layout.columns().size() * layout.width()) * CHARACTER;
    int rows = layout.days().values().stream().mapToInt(GridAxis::rows).max().orElse(1);
    double height =
        HEAD + GridWriting.HEADER + GridWriting.BAND + (rows + 2) * (double) GridWriting.ROW;
    PaperSize small = usual == PaperSize.LETTER ? PaperSize.LETTER : PaperSize.A4;
    GridPage best = best(small, width, height);
    return best.scale >= READABLE ? best : best(PaperSize.A3, width, height);
  }

  private static GridPage best(PaperSize paper, double width, double height) {
    return Stream.of(false, true)
        .map(landscape -> page(paper, landscape, width, height))
        .max(Comparator.comparingInt(GridPage::scale))
        .orElseThrow();
  }

  private static GridPage page(PaperSize paper, boolean landscape, double width, double height) {
    double across = landscape ? paper.height() : paper.width();
    double down = landscape ? paper.width() : paper.height();
    double scale =
        Math.min((across - BESIDE) * POINTS / width, (down - ABOVE) * POINTS / height) * SPARE;
    return new GridPage(paper, landscape, (int) Math.max(10, Math.min(125, scale * 100)));
  }

  /** Sets the scale. */
  void fit(SXSSFSheet sheet) {
    sheet.setFitToPage(false);
    sheet.getPrintSetup().setScale((short) scale);
  }
}
