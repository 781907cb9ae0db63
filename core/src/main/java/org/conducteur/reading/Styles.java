package org.conducteur.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/** The styles in which the program's own Word files say what a paragraph is for. */
final class Styles {
  static final String LEAD = "lead";
  static final String MUTED = "muted";
  static final String LABEL = "label";
  static final String QUOTE = "quote";
  static final String QUOTE_SOURCE = "quotesource";
  static final String CALLOUT_TITLE = "callouttitle";
  static final String FIELD_LABEL = "fieldlabel";
  static final String SUBTITLE = "subtitle";
  static final String COVER_LINE = "coverline";

  private static final CharMatcher SPACES = CharMatcher.whitespace();

  private Styles() {}

  /** Word knows styles by ids and by names, which have spaces. */
  static boolean is(SourceBlock block, String style) {
    return block instanceof SourceBlock.Paragraph paragraph
        && SPACES.removeFrom(paragraph.style()).toLowerCase(Locale.ROOT).equals(style);
  }

  static boolean isQuoted(SourceBlock block) {
    return is(block, QUOTE) || is(block, QUOTE_SOURCE);
  }

  /** A quotation of more than paragraphs stands in a box. */
  static boolean isQuoteBox(SourceBlock block) {
    return block instanceof SourceBlock.Box box && !isTitled(box.blocks());
  }

  /** A box of its own with a title: a title alone, or a table of one column that begins with it. */
  static boolean isCallout(SourceBlock block) {
    if (block instanceof SourceBlock.Box box) {
      return isTitled(box.blocks());
    }
    return block instanceof SourceBlock.Table table
        && table.rows().size() == 2
        && table.rows().stream().allMatch(row -> row.size() == 1)
        && (isTitled(table.rows().get(0).get(0)) || isHeadedBox(table));
  }

  /** The title of a box that has one. */
  static StyledText calloutTitle(SourceBlock block) {
    return block instanceof SourceBlock.Table table
        ? words(table.rows().get(0).get(0)).strip()
        : words(((SourceBlock.Box) block).blocks()).strip();
  }

  /** What stands in a box below its title. */
  static ImmutableList<SourceBlock> calloutContent(SourceBlock block) {
    return block instanceof SourceBlock.Table table
        ? table.rows().get(1).get(0)
        : ImmutableList.of();
  }

  /** Where no style tells, a header that is no name of a column. */
  private static boolean isHeadedBox(SourceBlock.Table table) {
    List<SourceBlock> head = table.rows().get(0).get(0);
    return table.headers() == 1
        && head.size() == 1
        && head.get(0) instanceof SourceBlock.Paragraph title
        && title.style().isEmpty()
        && ColumnNames.standard().of(title.text().plain()).isEmpty();
  }

  private static boolean isTitled(List<SourceBlock> cell) {
    return cell.size() == 1 && is(cell.get(0), CALLOUT_TITLE);
  }

  /** The words of a cell. */
  static StyledText words(List<SourceBlock> cell) {
    ImmutableList.Builder<StyledText> texts = ImmutableList.builder();
    for (SourceBlock block : cell) {
      texts.add(text(block));
    }
    return StyledText.join(texts.build(), "\n");
  }

  /** The text of a block that has one of its own. */
  static StyledText text(SourceBlock block) {
    if (block instanceof SourceBlock.Paragraph paragraph) {
      return paragraph.text();
    } else if (block instanceof SourceBlock.Item item) {
      return item.text();
    } else if (block instanceof SourceBlock.Heading heading) {
      return heading.text();
    }
    return StyledText.EMPTY;
  }
}
