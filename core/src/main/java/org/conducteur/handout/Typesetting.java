package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.conducteur.document.Callout;
import org.conducteur.document.Cell;
import org.conducteur.document.Cover;
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
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.text.Inline;
import org.conducteur.text.Typography;

/** Applies a language's typography to every text of a document, once, for all renderers. */
final class Typesetting {
  private final Locale language;

  private Typesetting(Locale language) {
    this.language = language;
  }

  static Document apply(Document document) {
    Typesetting setting = new Typesetting(document.metadata().language());
    Furniture furniture = document.furniture();
    return new Document(
        document.metadata(),
        document.page(),
        document.palette(),
        new Furniture(
            setting.text(furniture.header()),
            setting.text(furniture.footer()),
            furniture.pageNumber()),
        document.cover().map(setting::cover),
        document.contents(),
        setting.all(document.body(), setting::element),
        document.attachments());
  }

  private String text(String plain) {
    return Typography.set(plain, language);
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
    throw new IllegalStateException("unknown element " + element);
  }

  private Table table(Table table) {
    return new Table(
        table.caption().map(this::text),
        table.columns(),
        all(table.header(), this::text),
        all(table.rows(), row -> new Row(all(row.cells(), this::cell))));
  }

  private Cell cell(Cell cell) {
    return new Cell(elements(cell.content()), cell.header(), cell.span());
  }

  private ImmutableList<Element> elements(ImmutableList<Element> elements) {
    return all(elements, this::element);
  }

  private ImmutableList<Inline> inlines(ImmutableList<Inline> inlines) {
    return Typography.set(inlines, language);
  }

  private <T> ImmutableList<T> all(ImmutableList<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).collect(toImmutableList());
  }
}
