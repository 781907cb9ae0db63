package org.conducteur.export.pdf;

import java.util.List;
import org.conducteur.document.Banner;
import org.conducteur.document.BarChart;
import org.conducteur.document.Callout;
import org.conducteur.document.Cards;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Display;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Quote;
import org.conducteur.document.Schedule;
import org.conducteur.document.Simplified;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.jspecify.annotations.Nullable;

/** Lays out elements one below the other. */
final class Blocks {
  private final Typesetting typesetting;
  private final Headings headings;

  Blocks(Typesetting typesetting) {
    this.typesetting = typesetting;
    this.headings = new Headings(typesetting);
  }

  Typesetting typesetting() {
    return typesetting;
  }

  /** The body of the document, with a section for each heading. */
  void layBody(List<Element> body, Place place, Flow flow) {
    Place current = place;
    Element above = null;
    for (Element element : body) {
      if (element instanceof Heading heading) {
        current = place.in(headings.section(heading.level(), place.tag()));
      } else if (element instanceof Display) {
        current = place.in(headings.section(1, place.tag()));
      }
      if (element instanceof Cards cards) {
        new CardsLayout(typesetting).lay(cards, current, flow);
      } else if (element instanceof Schedule schedule) {
        new ScheduleLayout(typesetting).lay(schedule, current, flow);
      } else {
        lay(element, above, current, flow);
      }
      above = element;
    }
  }

  void lay(List<Element> elements, Place place, Flow flow) {
    Element above = null;
    for (Element element : elements) {
      lay(element, above, place, flow);
      above = element;
    }
  }

  private void lay(Element element, @Nullable Element above, Place place, Flow flow) {
    if (element instanceof Paragraph paragraph) {
      new ParagraphLayout(typesetting).lay(paragraph, place, flow);
    } else if (element instanceof Heading heading) {
      headings.lay(heading, place, flow);
    } else if (element instanceof ItemList list) {
      new ListLayout(this).lay(list, place, flow);
    } else if (element instanceof LabelValues pairs) {
      new LabelValuesLayout(this).lay(pairs, place, flow);
    } else if (element instanceof Table table) {
      new TableLayout(this).lay(table, place, flow);
    } else if (element instanceof Quote quote) {
      new BoxLayout(this).lay(quote, place, flow);
    } else if (element instanceof Callout callout) {
      new BoxLayout(this).lay(callout, place, flow);
    } else if (element instanceof WritingLines lines) {
      new WritingLinesLayout(typesetting).lay(lines, above, place, flow);
    } else {
      layFigure(element, place, flow);
    }
  }

  private void layFigure(Element element, Place place, Flow flow) {
    if (element instanceof Banner banner) {
      new BannerLayout(typesetting).lay(banner, place, flow);
    } else if (element instanceof Display display) {
      headings.lay(display, place, flow);
    } else if (element instanceof ChoiceRow row) {
      new ChoiceRowLayout(typesetting).lay(row, place, flow);
    } else if (element instanceof BarChart chart) {
      new BarChartLayout(typesetting).lay(chart, place, flow);
    } else {
      // What fills a page has no place within a cell or an item, where it is said in plain words.
      lay(Simplified.of(element), place, flow);
    }
  }
}
