package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Banner;
import org.conducteur.document.BarChart;
import org.conducteur.document.Callout;
import org.conducteur.document.Card;
import org.conducteur.document.Cards;
import org.conducteur.document.Cell;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Display;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Quote;
import org.conducteur.document.Row;
import org.conducteur.document.Schedule;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.text.Inline;

/** The texts of a document in the order in which somebody reads them, each once. */
public final class ReadingOrder {
  private final List<String> shown = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  private ReadingOrder() {}

  public static ReadingOrder of(Document document) {
    ReadingOrder order = new ReadingOrder();
    document
        .cover()
        .ifPresent(
            cover -> {
              order.shown.add(cover.title());
              cover.subtitle().ifPresent(order.shown::add);
              order.shown.addAll(cover.lines());
            });
    document
        .contents()
        .ifPresent(
            contents -> {
              order.shown.add(contents.title());
              order.entries(document.body(), contents.depth());
            });
    order.elements(document.body());
    return order;
  }

  /** Cover, contents and body without the notes. */
  public ImmutableList<String> shown() {
    return ImmutableList.copyOf(shown);
  }

  public ImmutableList<String> notes() {
    return ImmutableList.copyOf(notes);
  }

  /** The outline, each heading as its level, a space and its text. */
  ImmutableList<String> headings() {
    return ImmutableList.copyOf(headings);
  }

  ImmutableList<String> links() {
    return ImmutableList.copyOf(links);
  }

  private void entries(List<Element> body, int depth) {
    for (Element element : body) {
      if (element instanceof Heading heading && heading.level() <= depth) {
        shown.add(Inline.plain(heading.content()));
      }
    }
  }

  private void elements(List<Element> elements) {
    elements.forEach(this::element);
  }

  private void element(Element element) {
    if (element instanceof Heading heading) {
      headings.add(heading.level() + " " + Inline.plain(heading.content()));
      inlines(heading.content());
    } else if (element instanceof Paragraph paragraph) {
      inlines(paragraph.content());
    } else if (element instanceof ItemList list) {
      for (ListItem item : list.items()) {
        elements(item.content());
      }
    } else if (element instanceof LabelValues values) {
      for (LabelValue pair : values.pairs()) {
        shown.add(pair.label());
        elements(pair.value());
      }
    } else if (element instanceof Quote quote) {
      elements(quote.content());
      quote.attribution().ifPresent(shown::add);
    } else if (element instanceof Callout callout) {
      shown.add(callout.title());
      elements(callout.content());
    } else if (element instanceof Table table) {
      table(table);
    } else if (!(element instanceof WritingLines)) {
      figure(element);
    }
  }

  private void figure(Element element) {
    if (element instanceof Banner banner) {
      shown.addAll(List.of(banner.start(), banner.middle(), banner.end()));
    } else if (element instanceof Display display) {
      headings.add("1 " + display.text());
      shown.add(display.text());
    } else if (element instanceof ChoiceRow row) {
      shown.addAll(row.choices());
    } else if (element instanceof Cards cards) {
      for (Card card : cards.cards()) {
        shown.add(card.title());
        shown.addAll(card.lines());
      }
    } else if (element instanceof BarChart chart) {
      shown.add(chart.title());
      chart.bars().forEach(bar -> shown.addAll(List.of(bar.label(), bar.shown())));
    } else if (element instanceof Schedule schedule) {
      shown.addAll(schedule.tracks());
      schedule
          .blocks()
          .forEach(block -> shown.addAll(List.of(block.time(), block.title(), block.detail())));
    } else {
      throw new AssertionError("unknown element: " + element);
    }
  }

  private void table(Table table) {
    table.caption().ifPresent(shown::add);
    shown.addAll(table.header());
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        elements(cell.content());
      }
    }
  }

  private void inlines(List<Inline> inlines) {
    shown.add(Inline.plain(inlines));
    notesAndLinks(inlines);
  }

  private void notesAndLinks(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Footnote footnote) {
        notes.add(Inline.plain(footnote.note()));
      } else if (inline instanceof Inline.Link link) {
        links.add(link.target());
        notesAndLinks(link.content());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        notesAndLinks(emphasis.content());
      } else if (inline instanceof Inline.Strong strong) {
        notesAndLinks(strong.content());
      } else if (inline instanceof Inline.Foreign foreign) {
        notesAndLinks(foreign.content());
      }
    }
  }
}
