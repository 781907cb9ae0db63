package org.conducteur.export.pdf;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.document.Callout;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Quote;
import org.conducteur.document.Simplified;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;

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
    for (Element element : simplified(body)) {
      if (element instanceof Heading heading) {
        current = place.in(headings.section(heading, place.tag()));
      }
      lay(element, current, flow);
    }
  }

  void lay(List<Element> elements, Place place, Flow flow) {
    for (Element element : simplified(elements)) {
      lay(element, place, flow);
    }
  }

  private static ImmutableList<Element> simplified(List<Element> elements) {
    return elements.stream().flatMap(e -> Simplified.of(e).stream()).collect(toImmutableList());
  }

  private void lay(Element element, Place place, Flow flow) {
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
      new WritingLinesLayout(typesetting).lay(lines, place, flow);
    }
  }
}
