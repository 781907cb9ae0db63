package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.conducteur.document.Callout;
import org.conducteur.document.Contents;
import org.conducteur.document.Cover;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.document.Simplified;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.text.Inline;

/** Turns a document into pieces: decides styles, distances and what stays together. */
final class Composition {
  /** Distance from the cover or the contents to the text, in sizes of running text. */
  private static final double BELOW_COVER = 1.4;

  private final Sheet sheet;
  private final Paragraphs paragraphs;
  private final Lists lists;
  private final Grids grids;
  private final Forms forms;
  private final int contentsDepth;
  private final List<Piece.Entry> entries = new ArrayList<>();

  private Composition(Sheet sheet, int contentsDepth) {
    this.sheet = sheet;
    this.contentsDepth = contentsDepth;
    this.paragraphs = new Paragraphs(sheet);
    this.lists = new Lists(sheet, this);
    this.grids = new Grids(sheet, this);
    this.forms = new Forms(sheet, paragraphs);
  }

  /** All pieces of a document in order. */
  static ImmutableList<Piece> of(Document document, Sheet sheet) {
    Composition composition =
        new Composition(sheet, document.contents().map(Contents::depth).orElse(0));
    List<Piece> body = composition.compose(document.body(), Frame.page(sheet));
    if (document.cover().isPresent() || document.contents().isPresent()) {
      composition.setOff(body);
    }
    ImmutableList.Builder<Piece> out = ImmutableList.builder();
    document.cover().ifPresent(cover -> composition.addCover(cover, out));
    document.contents().ifPresent(contents -> out.add(composition.listing(contents)));
    return Endings.held(out.addAll(body).build(), sheet);
  }

  /** What begins on the page of the cover or the contents stands well below them. */
  private void setOff(List<Piece> body) {
    if (!body.isEmpty() && body.get(0) instanceof Piece.Para first && !first.newPage()) {
      int distance = Math.max(first.place().before(), sheet.em(BELOW_COVER));
      body.set(0, first.withPlace(first.place().withBefore(distance)));
    }
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  /** Elements as pieces. */
  List<Piece> compose(List<Element> any, Frame frame) {
    List<Element> elements = any.stream().flatMap(e -> Simplified.of(e).stream()).toList();
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element instanceof Paragraph paragraph) {
        boolean introduces = introduces(elements, i);
        out.add(paragraph(paragraph, frame, introduces));
      } else if (element instanceof WritingLines lines) {
        forms.addLines(lines, elements.subList(0, i), frame, out);
      } else {
        addElement(element, frame, out);
      }
    }
    return out;
  }

  private void addElement(Element element, Frame frame, List<Piece> out) {
    if (element instanceof Heading heading) {
      out.add(heading(heading, frame));
    } else if (element instanceof ItemList list) {
      lists.add(list, frame, out);
    } else if (element instanceof LabelValues values) {
      grids.addValues(values, frame, out);
    } else if (element instanceof Callout callout) {
      grids.addCallout(callout, frame, out);
    } else if (element instanceof Table table) {
      grids.addTable(table, frame, out);
    } else if (element instanceof Quote quote) {
      addQuote(quote, frame, out);
    }
  }

  /**
   * A question stays with the lines for its answer, a line that ends in a colon stays with the list
   * or table that it announces, and what stands between two headings with the second.
   */
  private static boolean introduces(List<Element> elements, int index) {
    if (index + 1 >= elements.size() || elements.get(index + 1) instanceof Paragraph) {
      return false;
    }
    if (elements.get(index + 1) instanceof WritingLines) {
      return true;
    }
    boolean headed = index > 0 && elements.get(index - 1) instanceof Heading;
    if (elements.get(index + 1) instanceof Heading next) {
      return headed && !next.newPage();
    }
    return elements.get(index) instanceof Paragraph paragraph
        && Inline.plain(paragraph.content()).stripTrailing().endsWith(":");
  }

  private Piece.Para paragraph(Paragraph paragraph, Frame frame, boolean keepNext) {
    Piece.Para para = paragraphs.of(styleOf(paragraph.role(), frame), paragraph.content(), frame);
    return keepNext ? para.kept() : para;
  }

  static WordStyle styleOf(ParagraphRole role, Frame frame) {
    return switch (role) {
      case BODY -> frame.text();
      case LEAD -> WordStyle.LEAD;
      case MUTED -> WordStyle.MUTED;
      case LABEL -> WordStyle.LABEL;
    };
  }

  private Piece.Para heading(Heading heading, Frame frame) {
    Piece.Para para = paragraphs.of(WordStyle.heading(heading.level()), heading.content(), frame);
    boolean newPage = heading.newPage() && frame.equals(Frame.page(sheet));
    OptionalInt bookmark = bookmark(heading);
    // Distance from the edge of the page is not distance from a text above.
    Piece.Place place = newPage ? para.place().withBefore(0) : para.place();
    return new Piece.Para(para.style(), para.spans(), place, false, false, newPage, bookmark);
  }

  private OptionalInt bookmark(Heading heading) {
    String words = XmlText.clean(Inline.plain(heading.content())).strip();
    if (heading.level() > contentsDepth || words.isEmpty()) {
      return OptionalInt.empty();
    }
    int number = entries.size() + 1;
    Piece.Para line =
        paragraphs.of(WordStyle.contents(heading.level()), Inline.of(words), Frame.page(sheet));
    entries.add(new Piece.Entry(line, number));
    return OptionalInt.of(number);
  }

  private void addCover(Cover cover, ImmutableList.Builder<Piece> out) {
    out.add(paragraphs.of(WordStyle.TITLE, cover.title(), Frame.page(sheet)));
    cover
        .subtitle()
        .ifPresent(text -> out.add(paragraphs.of(WordStyle.SUBTITLE, text, Frame.page(sheet))));
    for (String line : cover.lines()) {
      out.add(paragraphs.of(WordStyle.COVER_LINE, line, Frame.page(sheet)));
    }
  }

  private Piece listing(Contents contents) {
    Piece.Para title = paragraphs.of(WordStyle.TOC_HEADING, contents.title(), Frame.page(sheet));
    return new Piece.Listing(title, contents.depth(), ImmutableList.copyOf(entries));
  }

  private void addQuote(Quote quote, Frame frame, List<Piece> out) {
    List<Piece> content = compose(quote.content(), frame.insideQuote());
    if (quote.attribution().isPresent() && !content.isEmpty()) {
      Paragraphs.keepLast(content);
    }
    out.addAll(content);
    quote
        .attribution()
        .ifPresent(source -> out.add(paragraphs.of(WordStyle.QUOTE_SOURCE, "— " + source, frame)));
  }

  /** A paragraph that closes what must not end in a table, and sets it off from what follows. */
  Piece.Para gap(Frame frame) {
    return paragraphs.of(WordStyle.GAP, "", frame);
  }
}
