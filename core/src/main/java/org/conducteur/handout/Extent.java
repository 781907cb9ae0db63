package org.conducteur.handout;

import java.util.List;
import java.util.Optional;
import org.conducteur.document.Callout;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Quote;
import org.conducteur.document.WritingLines;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontMeasures;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;

/**
 * Roughly how much room things take on a page without furniture, in lines of running text. Enough
 * to decide what goes on which card or sign; only renderers know where lines really end.
 */
final class Extent {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** The share of the size of type that a letter is wide and a line is high, on average. */
  private static final double LETTER = 0.45;

  private static final double LINE = 1.38;

  /** The mean width of the letters of the usual type, Source Sans, in sizes. */
  private static final double USUAL = 0.45;

  /** How much wider the letters of a type may be of which nothing but the name is known. */
  private static final double UNKNOWN = 1.15;

  /** The same of display type, which is bold and set close. */
  private static final double DISPLAY_LETTER = 0.55;

  private static final double DISPLAY_LINE = 1.2;

  /** From here on letters are as wide as they are high: Chinese, Japanese, Korean, pictures. */
  private static final int FIRST_WIDE = 0x2E80;

  /** A box and the space around it are as wide as so many letters. */
  private static final int BOX = 6;

  private final int letters;
  private final int lines;

  private Extent(int letters, int lines) {
    this.letters = Math.max(1, letters);
    this.lines = Math.max(1, lines);
  }

  /** The same in the type of a town, whose letters may be wider than the usual ones. */
  static Extent of(PageMaster page, Brand brand) {
    return of(page).narrowed(Math.min(1, 1 / wider(brand)));
  }

  private static double wider(Brand brand) {
    if (brand.font().isEmpty()) {
      return 1;
    }
    return Optional.ofNullable(brand.font().get().files().get(FontFace.REGULAR))
        .flatMap(FontMeasures::of)
        .map(measures -> measures.mean() / USUAL)
        .orElse(UNKNOWN);
  }

  static Extent of(PageMaster page) {
    int width = page.landscape() ? page.paper().height() : page.paper().width();
    int height = page.landscape() ? page.paper().width() : page.paper().height();
    double points = POINTS_PER_MILLIMETRE / page.bodySize();
    return new Extent(
        (int) ((width - 2 * page.margin()) * points / LETTER),
        (int) ((height - 2 * page.margin()) * points / LINE));
  }

  /** The same page with columns of text that have this share of the width. */
  Extent narrowed(double share) {
    return new Extent((int) (letters * share), lines);
  }

  /** How many letters a line holds. */
  int letters() {
    return letters;
  }

  /** How many lines a page holds. */
  int lines() {
    return lines;
  }

  int of(List<? extends Element> elements) {
    return elements.stream().mapToInt(this::of).sum();
  }

  int of(Element element) {
    if (element instanceof Paragraph paragraph) {
      return of(Inline.plain(paragraph.content()));
    } else if (element instanceof Heading heading) {
      return 2 + of(Inline.plain(heading.content()));
    } else if (element instanceof ItemList list) {
      return list.items().stream().map(ListItem::content).mapToInt(this::of).sum();
    } else if (element instanceof Callout callout) {
      // Its padding, and the space around it.
      return 3 + of(callout.title()) + of(callout.content());
    } else if (element instanceof Quote quote) {
      return 1 + of(quote.content());
    } else if (element instanceof LabelValues values) {
      return values.pairs().stream().map(LabelValue::value).mapToInt(this::of).sum();
    } else if (element instanceof ChoiceRow row) {
      return rows(row.choices());
    } else if (element instanceof WritingLines writing) {
      return 2 * writing.lines();
    }
    return 1;
  }

  /**
   * Of display type, which is as large as fits the width in three lines.
   *
   * @param share the part of the height that it may take
   */
  double display(String text, double share) {
    double width = letters * LETTER;
    double height = lines * LINE * share;
    double largest = 0;
    double taken = 0;
    for (int count = 1; count <= 3; count++) {
      double size =
          Math.min(
              width * count / (Math.max(1, text.length()) * DISPLAY_LETTER),
              height / (count * DISPLAY_LINE));
      if (size > largest) {
        largest = size;
        taken = size * count * DISPLAY_LINE;
      }
    }
    return taken / LINE;
  }

  /** Of boxes that stand beside one another as far as they fit. */
  private int rows(List<String> choices) {
    int widest = choices.stream().mapToInt(String::length).max().orElse(0) + BOX;
    int columns = Math.max(1, letters / widest);
    return (choices.size() + columns - 1) / columns;
  }

  int of(String text) {
    int used = 0;
    int full = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || used >= letters) {
        full++;
        used = 0;
      }
      used += c >= FIRST_WIDE ? 2 : 1;
    }
    return full;
  }
}
