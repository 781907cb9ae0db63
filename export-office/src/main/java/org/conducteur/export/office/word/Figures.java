package org.conducteur.export.office.word;

import java.util.List;
import org.conducteur.document.Banner;
import org.conducteur.document.BarChart;
import org.conducteur.document.Cards;
import org.conducteur.document.Display;
import org.conducteur.document.Element;
import org.conducteur.document.Schedule;
import org.conducteur.style.Palette;

/** Composes what is drawn more than written: charts, schedules, cards, banners, display type. */
final class Figures {
  /** Height of a bar with its distance to the next one, in sizes of running text. */
  private static final double BAR = 2.2;

  /** No chart is higher than this part of a page. */
  private static final double HIGHEST = 0.7;

  private final Sheet sheet;
  private final Paragraphs paragraphs;
  private final Banners banners;
  private final CardSheets cardSheets;
  private final Schedules schedules;

  Figures(Sheet sheet, Palette palette, Paragraphs paragraphs, Grids grids) {
    this.sheet = sheet;
    this.paragraphs = paragraphs;
    this.banners = new Banners(sheet, paragraphs, grids);
    this.cardSheets = new CardSheets(sheet, paragraphs);
    this.schedules = new Schedules(sheet, palette, paragraphs);
  }

  void add(Element element, Frame frame, List<Piece> out) {
    if (element instanceof Banner banner) {
      banners.add(banner, frame, out);
    } else if (element instanceof Display display) {
      banners.add(display, frame, out);
    } else if (element instanceof Cards cards) {
      cardSheets.add(cards, frame, out);
    } else if (element instanceof Schedule schedule) {
      schedules.add(schedule, frame, out);
    } else if (element instanceof BarChart chart) {
      addChart(chart, frame, out);
    } else {
      throw new AssertionError("unknown element: " + element);
    }
  }

  private void addChart(BarChart chart, Frame frame, List<Piece> out) {
    out.add(paragraphs.of(WordStyle.CAPTION, chart.title(), frame));
    if (chart.bars().isEmpty()) {
      return;
    }
    int height = sheet.em(BAR * chart.bars().size() + 1);
    int highest = (int) (sheet.textHeight() * HIGHEST);
    Piece.Para line = paragraphs.of(WordStyle.FIGURE, "", frame);
    out.add(new Piece.Chart(line, Math.min(height, highest), chart));
  }

  /** Makes the piece at an index begin a page. */
  void beginPage(int index, List<Piece> out) {
    if (out.get(index) instanceof Piece.Para para) {
      out.set(index, para.onNewPage().withPlace(para.place().withBefore(0)));
    } else {
      out.add(index, paragraphs.of(WordStyle.TINY, "", Frame.page(sheet)).onNewPage().kept());
    }
  }
}
