package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Callout;
import org.conducteur.document.Cards;
import org.conducteur.document.ChoiceRow;
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
  /** Up to so many characters a paragraph is no more than a line of data. */
  private static final int SHORT = 60;

  private final Sheet sheet;
  private final Paragraphs paragraphs;
  private final FrontMatter front;
  private final Lists lists;
  private final Grids grids;
  private final Tables tables;
  private final Forms forms;
  private final Figures figures;

  private Composition(Document document, Sheet sheet) {
    this.sheet = sheet;
    this.paragraphs = new Paragraphs(document, sheet);
    this.front = new FrontMatter(document, sheet, paragraphs);
    this.lists = new Lists(sheet, this);
    this.grids = new Grids(sheet, this);
    this.tables = new Tables(sheet, document.palette(), paragraphs, grids);
    this.forms = new Forms(sheet, paragraphs);
    this.figures = new Figures(sheet, document.palette(), paragraphs, grids);
  }

  /** All pieces of a document in order. */
  static ImmutableList<Piece> of(Document document, Sheet sheet) {
    Composition composition = new Composition(document, sheet);
    List<Piece> out = composition.front.begin();
    composition.compose(document.body(), Frame.page(sheet), out);
    if (!out.isEmpty() && Iterables.getLast(out) instanceof Piece.Grid) {
      out.add(composition.paragraphs.of(WordStyle.TINY, "", Frame.page(sheet)));
    }
    composition.front.finish(out);
    return Tightening.of(Endings.held(out, sheet), sheet);
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  /** Elements as pieces. */
  List<Piece> compose(List<Element> elements, Frame frame) {
    List<Piece> out = new ArrayList<>();
    compose(elements, frame, out);
    return out;
  }

  private void compose(List<Element> any, Frame frame, List<Piece> out) {
    boolean page = frame.equals(Frame.page(sheet));
    // What needs a page is said in plainer words where there is none.
    List<Element> elements =
        page ? any : any.stream().flatMap(e -> Simplified.of(e).stream()).toList();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      int start = out.size();
      if (element instanceof Paragraph paragraph) {
        boolean introduces = introduces(elements, i);
        out.add(paragraph(paragraph, frame, introduces));
      } else if (element instanceof WritingLines lines) {
        forms.addLines(lines, elements.subList(0, i), frame, out);
      } else {
        addElement(element, frame, out);
      }
      if (i > 0 && elements.get(i - 1) instanceof Cards && start < out.size()) {
        figures.beginPage(start, out);
      }
    }
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
      tables.add(table, frame, out);
    } else if (element instanceof Quote quote) {
      addQuote(quote, frame, out);
    } else if (element instanceof ChoiceRow choices) {
      forms.addChoices(choices, frame, out);
    } else {
      figures.add(element, frame, out);
    }
  }

  /**
   * A question stays with the lines for its answer, a line that ends in a colon stays with the list
   * or table that it announces, and what stands between two headings with the second.
   */
  private static boolean introduces(List<Element> elements, int index) {
    boolean headed = index > 0 && elements.get(index - 1) instanceof Heading;
    if (index + 1 >= elements.size()) {
      return false;
    }
    if (elements.get(index + 1) instanceof Paragraph) {
      return headed && isShort(elements.get(index));
    }
    if (elements.get(index + 1) instanceof WritingLines
        || elements.get(index + 1) instanceof ChoiceRow) {
      return true;
    }
    if (elements.get(index + 1) instanceof Heading next) {
      return headed && !next.newPage();
    }
    return elements.get(index) instanceof Paragraph paragraph
        && Inline.plain(paragraph.content()).stripTrailing().endsWith(":");
  }

  /** A heading needs more below it than a time or a place. */
  private static boolean isShort(Element element) {
    return element instanceof Paragraph paragraph
        && Inline.plain(paragraph.content()).length() <= SHORT;
  }

  private Piece.Para paragraph(Paragraph paragraph, Frame frame, boolean keepNext) {
    Piece.Para para = paragraphs.of(styleOf(paragraph.role(), frame), paragraph.content(), frame);
    if (frame.text().isInTable() && paragraph.role() == ParagraphRole.MUTED) {
      // The lines of a cell are read together.
      para = para.withPlace(para.place().withAfter(WordStyle.TABLE_TEXT.after(sheet)));
    }
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
    Piece.Para marked = para.withBookmark(front.bookmark(heading));
    if (!heading.newPage() || !frame.equals(Frame.page(sheet))) {
      return marked;
    }
    // Distance from the edge of the page is not distance from a text above.
    return marked.onNewPage().withPlace(para.place().withBefore(0));
  }

  private void addQuote(Quote quote, Frame frame, List<Piece> out) {
    if (!quote.content().stream().allMatch(Paragraph.class::isInstance)) {
      grids.addQuote(quote, frame, out);
      return;
    }
    List<Piece> content = compose(quote.content(), frame.insideQuote());
    if (quote.attribution().isPresent() && !content.isEmpty()) {
      Paragraphs.keepLast(content);
    }
    out.addAll(content);
    quote
        .attribution()
        .ifPresent(by -> out.add(paragraphs.of(WordStyle.QUOTE_SOURCE, source(by), frame)));
  }

  /** How a quote names where it comes from. */
  static String source(String attribution) {
    return "— " + attribution;
  }

  /** A paragraph that closes what must not end in a table, and sets it off from what follows. */
  Piece.Para gap(Frame frame) {
    return paragraphs.of(WordStyle.GAP, "", frame);
  }
}
