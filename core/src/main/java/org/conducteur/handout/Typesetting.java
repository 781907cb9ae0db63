package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.conducteur.document.Banner;
import org.conducteur.document.Bar;
import org.conducteur.document.BarChart;
import org.conducteur.document.Callout;
import org.conducteur.document.Card;
import org.conducteur.document.Cards;
import org.conducteur.document.Cell;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Cover;
import org.conducteur.document.Display;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Furniture;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Quote;
import org.conducteur.document.Row;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.text.Inline;
import org.conducteur.text.Typography;

/** Applies a language's typography to every text of a document, once, for all renderers. */
final class Typesetting {
  private final UnaryOperator<String> texts;
  private final UnaryOperator<ImmutableList<Inline>> inlines;

  private Typesetting(UnaryOperator<String> texts, UnaryOperator<ImmutableList<Inline>> inlines) {
    this.texts = texts;
    this.inlines = inlines;
  }

  static Document apply(Document document) {
    Locale language = document.metadata().language();
    UnaryOperator<String> texts =
        plain ->
            Typography.set(
                plain, document.languageOf(plain).map(Locale::forLanguageTag).orElse(language));
    Map<String, String> foreign = new LinkedHashMap<>();
    document.foreign().forEach((plain, tag) -> foreign.put(texts.apply(plain), tag));
    return new Typesetting(texts, rich -> Typography.set(rich, language))
        .set(document).toBuilder().foreign(foreign).build();
  }

  /** A document with other running text. */
  static Document change(Document document, UnaryOperator<ImmutableList<Inline>> inlines) {
    return new Typesetting(UnaryOperator.identity(), inlines).set(document);
  }

  private Document set(Document document) {
    Furniture furniture = document.furniture();
    return new Document(
        document.metadata(),
        document.page(),
        document.brand(),
        new Furniture(text(furniture.header()), text(furniture.footer()), furniture.pageNumber()),
        document.cover().map(this::cover),
        document.contents(),
        all(document.body(), this::element),
        document.attachments(),
        document.foreign(),
        document.returning());
  }

  private String text(String plain) {
    return texts.apply(plain);
  }

  private Cover cover(Cover cover) {
    return new Cover(
        text(cover.title()), cover.subtitle().map(this::text), all(cover.lines(), this::text));
  }

  private Element element(Element element) {
    if (element instanceof Heading heading) {
      return new Heading(heading.level(), inlines(heading.content()), heading.newPage());
    } else if (element instanceof Paragraph paragraph) {
      return new Paragraph(paragraph.role(), inlines(paragraph.content()));
    } else if (element instanceof ItemList list) {
      return new ItemList(
          list.marker(), all(list.items(), item -> new ListItem(elements(item.content()))));
    } else if (element instanceof LabelValues values) {
      return new LabelValues(
          all(values.pairs(), pair -> new LabelValue(text(pair.label()), elements(pair.value()))));
    } else if (element instanceof Table table) {
      return table(table);
    } else if (element instanceof Quote quote) {
      return new Quote(elements(quote.content()), quote.attribution().map(this::text));
    } else if (element instanceof Callout callout) {
      return new Callout(callout.kind(), text(callout.title()), elements(callout.content()));
    } else if (element instanceof WritingLines lines) {
      return new WritingLines(text(lines.label()), lines.lines());
    }
    return figure(element);
  }

  private Element figure(Element element) {
    if (element instanceof Schedule schedule) {
      return new Schedule(
          text(schedule.description()),
          all(schedule.tracks(), this::text),
          schedule.ticks(),
          all(schedule.blocks(), this::block));
    } else if (element instanceof BarChart chart) {
      return new BarChart(
          text(chart.title()),
          text(chart.description()),
          all(chart.bars(), bar -> new Bar(text(bar.label()), bar.value(), text(bar.shown()))));
    } else if (element instanceof Cards cards) {
      return new Cards(
          cards.format(),
          all(cards.cards(), card -> new Card(text(card.title()), all(card.lines(), this::text))));
    } else if (element instanceof Banner banner) {
      return new Banner(text(banner.start()), text(banner.middle()), text(banner.end()));
    } else if (element instanceof Display display) {
      return new Display(text(display.text()), display.arrow(), display.share(), display.newPage());
    } else if (element instanceof ChoiceRow row) {
      return new ChoiceRow(text(row.label()), all(row.choices(), this::text));
    }
    throw new IllegalStateException("unknown element " + element);
  }

  private ScheduleBlock block(ScheduleBlock block) {
    return new ScheduleBlock(
        block.track(),
        block.from(),
        block.to(),
        text(block.title()),
        block.time(),
        text(block.detail()),
        block.tone());
  }

  private Table table(Table table) {
    return new Table(
        table.caption().map(this::text),
        table.columns(),
        all(table.header(), this::text),
        all(
            table.rows(),
            row -> new Row(all(row.cells(), this::cell), row.kind(), row.minHeight())));
  }

  private Cell cell(Cell cell) {
    return new Cell(elements(cell.content()), cell.header(), cell.span());
  }

  private ImmutableList<Element> elements(ImmutableList<Element> elements) {
    return all(elements, this::element);
  }

  private ImmutableList<Inline> inlines(ImmutableList<Inline> content) {
    return inlines.apply(content);
  }

  private <T> ImmutableList<T> all(ImmutableList<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).collect(toImmutableList());
  }
}
