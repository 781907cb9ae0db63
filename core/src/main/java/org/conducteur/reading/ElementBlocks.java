package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Callout;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.document.Simplified;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.jspecify.annotations.Nullable;

/** The elements of a neutral document as blocks, in the styles of the Word file. */
final class ElementBlocks {
  /** The style of running text. */
  static final String NORMAL = "Normal";

  private static final String FIELD_VALUE = "FieldValue";
  private static final ImmutableList<String> BULLETS = ImmutableList.of("•", "–", "▪");

  private final DocumentBlocks document;
  private final TableBlocks tables = new TableBlocks(this);

  ElementBlocks(DocumentBlocks document) {
    this.document = document;
  }

  DocumentBlocks document() {
    return document;
  }

  /** Adds elements whose running text has a style. */
  void add(List<? extends Element> elements, String style, List<SourceBlock> out) {
    Element before = null;
    for (Element element : elements) {
      if (element instanceof ItemList list) {
        items(list, 0, out);
      } else if (element instanceof WritingLines lines) {
        lines(lines, before, out);
      } else {
        add(element, style, out);
      }
      before = element;
    }
  }

  private void add(Element element, String style, List<SourceBlock> out) {
    if (element instanceof Heading heading) {
      StyledText text = document.runs().of(heading.content());
      if (!text.isBlank()) {
        out.add(new SourceBlock.Heading(heading.level(), text, document.place(text.plain())));
      }
    } else if (element instanceof Paragraph paragraph) {
      document.paragraph(
          styleOf(paragraph.role(), style), document.runs().of(paragraph.content()), out);
    } else if (element instanceof Quote quote) {
      quote(quote, out);
    } else if (element instanceof LabelValues values) {
      tables.grid(
          values.pairs().stream()
              .map(pair -> ImmutableList.of(label(pair), cell(pair.value(), FIELD_VALUE)))
              .toList(),
          0,
          out);
    } else if (element instanceof Callout callout) {
      callout(callout, out);
    } else if (element instanceof Table table) {
      tables.table(table, out);
    } else if (element instanceof ChoiceRow row) {
      tables.choices(row, out);
    } else {
      ImmutableList<Element> plainer = Simplified.of(element);
      if (!plainer.contains(element)) {
        add(plainer, style, out);
      }
    }
  }

  static String styleOf(ParagraphRole role, String body) {
    return switch (role) {
      case BODY -> body;
      case LEAD -> "Lead";
      case MUTED -> "Muted";
      case LABEL -> "Label";
    };
  }

  ImmutableList<SourceBlock> cell(List<? extends Element> content, String style) {
    List<SourceBlock> out = new ArrayList<>();
    add(content, style, out);
    return ImmutableList.copyOf(out);
  }

  private ImmutableList<SourceBlock> label(LabelValue pair) {
    return words("FieldLabel", pair.label());
  }

  ImmutableList<SourceBlock> words(String style, String text) {
    List<SourceBlock> out = new ArrayList<>();
    document.paragraph(style, document.words(text), out);
    return ImmutableList.copyOf(out);
  }

  private void quote(Quote quote, List<SourceBlock> out) {
    if (quote.content().stream().allMatch(Paragraph.class::isInstance)) {
      add(quote.content(), "Quote", out);
      quote
          .attribution()
          .ifPresent(by -> document.paragraph("QuoteSource", document.words("— " + by), out));
      return;
    }
    List<SourceBlock> content = new ArrayList<>();
    add(quote.content(), NORMAL, content);
    quote
        .attribution()
        .ifPresent(by -> document.paragraph("Muted", document.words("— " + by), content));
    tables.grid(ImmutableList.of(ImmutableList.of(ImmutableList.copyOf(content))), 0, out);
  }

  private void callout(Callout callout, List<SourceBlock> out) {
    ImmutableList.Builder<ImmutableList<ImmutableList<SourceBlock>>> rows = ImmutableList.builder();
    rows.add(ImmutableList.of(words("CalloutTitle", callout.title())));
    if (!callout.content().isEmpty()) {
      rows.add(ImmutableList.of(cell(callout.content(), NORMAL)));
    }
    tables.grid(rows.build(), callout.content().isEmpty() ? 0 : 1, out);
  }

  private void items(ItemList list, int depth, List<SourceBlock> out) {
    int number = 0;
    for (ListItem item : list.items()) {
      number++;
      String marker = marker(list.marker(), depth, number);
      List<Element> content = item.content();
      boolean opens = !content.isEmpty() && content.get(0) instanceof Paragraph;
      StyledText first =
          opens ? document.runs().of(((Paragraph) content.get(0)).content()) : StyledText.EMPTY;
      out.add(new SourceBlock.Item(depth, marker, first, document.place(first.plain())));
      for (Element element : opens ? content.subList(1, content.size()) : content) {
        below(element, depth, out);
      }
    }
  }

  private void below(Element element, int depth, List<SourceBlock> out) {
    if (element instanceof ItemList list) {
      items(list, depth + 1, out);
    } else if (element instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.BODY) {
      StyledText text = document.runs().of(paragraph.content());
      if (!text.isBlank()) {
        out.add(new SourceBlock.Item(depth, "", text, document.place(text.plain())));
      }
    } else {
      add(element, "ListContinue", out);
    }
  }

  static String marker(ListMarker marker, int depth, int number) {
    return switch (marker) {
      case BULLET -> BULLETS.get(depth % BULLETS.size());
      case NUMBER -> number + ".";
      case TICK -> "✓";
      case BOX -> "☐";
      case NONE -> "";
    };
  }

  /** Lines to write on cannot be seen in blocks; what to write is said unless it stands above. */
  private void lines(WritingLines lines, @Nullable Element before, List<SourceBlock> out) {
    String said =
        before instanceof Paragraph paragraph
            ? document.runs().of(paragraph.content()).plain()
            : "";
    String label = comparable(lines.label());
    if (!label.isEmpty() && !comparable(said).contains(label)) {
      document.paragraph("FieldLabel", document.words(lines.label()), out);
    }
  }

  private static String comparable(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
  }
}
