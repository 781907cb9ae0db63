package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Alignment;
import org.conducteur.document.Document;

/** What everything that lays out text of one document shares. */
final class Typesetting {
  /** Where the baseline stands below the middle of a line, in sizes. */
  private static final float BASELINE = 0.3f;

  /** Titles of more lines than this are no titles. */
  private static final int MOST_BALANCED = 6;

  private final Look look;
  private final Fonts fonts;
  private final Document document;
  private final Hyphenation hyphenation = new Hyphenation();
  private final Notes notes = new Notes(this);
  private final List<HeadingEntry> headings = new ArrayList<>();

  Typesetting(Document document, Look look, Fonts fonts) {
    this.document = document;
    this.look = look;
    this.fonts = fonts;
  }

  Look look() {
    return look;
  }

  Fonts fonts() {
    return fonts;
  }

  Notes notes() {
    return notes;
  }

  /** The headings laid out so far. */
  List<HeadingEntry> headings() {
    return headings;
  }

  /** The same element, in the language of the words that it will hold. */
  Tag inLanguage(Tag tag, String words) {
    document.languageOf(words).filter(LanguageTags::isValid).ifPresent(tag::language);
    return tag;
  }

  /** Runs of plain text. */
  List<Run> runs(String text, TextStyle style, Tag tag) {
    RunMaker maker = new RunMaker(fonts);
    maker.add(text, style, tag);
    return maker.runs();
  }

  /** Breaks runs into lines, and words only where nothing else fits. */
  LineBreaker breaker(List<Run> runs) {
    return new LineBreaker(new ParagraphText(runs, fonts), fonts, hyphenation, false);
  }

  ImmutableList<Line> broken(List<Run> runs, float width, boolean hyphenates) {
    ParagraphText paragraph = new ParagraphText(runs, fonts);
    return new LineBreaker(paragraph, fonts, hyphenation, hyphenates).lines(width);
  }

  /** Lays out a title of several lines so that none of them is much shorter than the others. */
  void balanced(List<Run> runs, Place place, Flow flow) {
    ParagraphText paragraph = new ParagraphText(runs, fonts);
    int wanted = count(paragraph, place.width());
    float narrow = place.width() / 2;
    float wide = place.width();
    while (wanted > 1 && wanted <= MOST_BALANCED && wide - narrow > 1) {
      float middle = (narrow + wide) / 2;
      if (count(paragraph, middle) > wanted) {
        narrow = middle;
      } else {
        wide = middle;
      }
    }
    lines(runs, place.at(place.left(), wide), Look.TIGHT, flow, false);
  }

  private int count(ParagraphText paragraph, float width) {
    return new LineBreaker(paragraph, fonts, hyphenation, false).lines(width).size();
  }

  float width(String text, TextStyle style, Tag tag) {
    ParagraphText paragraph = new ParagraphText(runs(text, style, tag), fonts);
    return paragraph.width(0, paragraph.length());
  }

  /** Lays out a paragraph: at least two of its lines stand together at both ends of a page. */
  void lines(List<Run> runs, Place place, float leading, Flow flow, boolean hyphenates) {
    ParagraphText paragraph = new ParagraphText(runs, fonts);
    ImmutableList<Line> lines =
        new LineBreaker(paragraph, fonts, hyphenation, hyphenates).lines(place.width());
    float size = place.text().size();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 1 || (i > 0 && i == lines.size() - 1)) {
        flow.keep();
      }
      Line line = lines.get(i);
      float left = place.left() + offset(line, place, paragraph.isRightToLeft());
      flow.add(
          size * leading,
          line.notes(),
          (pen, top) -> line.draw(pen, left, baseline(top, size, leading)));
    }
  }

  private static float offset(Line line, Place place, boolean rightToLeft) {
    float free = Math.max(0, place.width() - line.width());
    Alignment alignment = place.alignment();
    if (alignment == Alignment.CENTRE) {
      return free / 2;
    }
    return (alignment == Alignment.END) == rightToLeft ? 0 : free;
  }

  /** Draws a short text on the first line of what stands beside it. */
  Ink label(String text, Tag tag, TextStyle style, float left, float leading) {
    List<Line> lines = broken(runs(text, style, tag), Float.MAX_VALUE, false);
    return (pen, top) -> {
      pen.begin(tag);
      lines.forEach(line -> line.draw(pen, left, baseline(top, style.size(), leading)));
    };
  }

  static float baseline(float top, float size, float leading) {
    return top - size * (leading / 2 + BASELINE);
  }
}
