package org.conducteur.export.office.word;

import java.util.Locale;

/**
 * The paragraph styles and their measures, in sizes of running text. What they look like besides is
 * said in {@code styles.xml}, which takes the measures from here, as does the estimate of pages.
 */
enum WordStyle {
  NORMAL("Normal", 1, false, 0, 0.5, 1.1),
  TITLE("Title", 2.5, true, 0, 0.35, 0.95),
  SUBTITLE("Subtitle", 1.4, false, 0, 0.8, 1),
  COVER_LINE("CoverLine", 1, false, 0, 0.1, 1.1),
  TOC_HEADING("TOCHeading", 1.4, true, 2.2, 0.6, 1),
  TOC_1("TOC1", 1, true, 0.2, 0.1, 1.05),
  TOC_2("TOC2", 1, false, 0, 0.1, 1.05),
  TOC_3("TOC3", 1, false, 0, 0.1, 1.05),
  TOC_4("TOC4", 1, false, 0, 0.1, 1.05),
  HEADING_1("Heading1", 1.75, true, 1.7, 0.5, 1),
  HEADING_2("Heading2", 1.3, true, 1.2, 0.4, 1),
  HEADING_3("Heading3", 1.1, true, 0.95, 0.3, 1),
  HEADING_4("Heading4", 1, true, 0.8, 0.25, 1),
  LEAD("Lead", 1.15, false, 0, 0.7, 1.12),
  MUTED("Muted", 1, false, 0, 0.45, 1.08),
  LABEL("Label", 1, true, 0.8, 0.25, 1.05),
  LIST_BULLET("ListBullet", 1, false, 0, 0.22, 1.08),
  LIST_NUMBER("ListNumber", 1, false, 0, 0.22, 1.08),
  LIST_TICK("ListTick", 1, false, 0, 0.22, 1.08),
  LIST_BOX("ListBox", 1, false, 0, 0.22, 1.08),
  LIST_PLAIN("ListPlain", 1, false, 0, 0.22, 1.08),
  LIST_CONTINUE("ListContinue", 1, false, 0, 0.22, 1.08),
  QUOTE("Quote", 1, false, 0.2, 0.4, 1.1),
  QUOTE_SOURCE("QuoteSource", 1, false, 0, 0.6, 1.05),
  CALLOUT_TITLE("CalloutTitle", 1, true, 0, 0.25, 1.05),
  FIELD_VALUE("FieldValue", 1, false, 0, 0.22, 1.1),
  FIELD_LABEL("FieldLabel", 1, true, 0, 0.2, 1.08),
  CAPTION("Caption", 1, true, 0.8, 0.35, 1.05),
  TABLE_HEADING("TableHeading", 1, true, 0, 0, 1.05),
  TABLE_TEXT("TableText", 1, false, 0, 0.15, 1.05),
  TABLE_STRONG("TableStrong", 1, true, 0, 0.15, 1.05),
  TABLE_QUIET("TableQuiet", 1, false, 0, 0.15, 1.05),
  BANNER_START("BannerStart", 1.6, true, 0, 0, 1),
  BANNER_TEXT("BannerText", 1.15, false, 0, 0, 1),
  DISPLAY("Display", 2.5, true, 0, 0, 0.95),
  ARROW("Arrow", 2.5, true, 0, 0, 0.95),
  CARD_TITLE("CardTitle", 2, true, 0, 0, 1),
  CARD_LINE("CardLine", 1.2, false, 0, 0, 1.05),
  BLOCK_STRONG("BlockStrong", 1, false, 0, 0, 1),
  BLOCK_SOFT("BlockSoft", 1, false, 0, 0, 1),
  BLOCK_QUIET("BlockQuiet", 1, false, 0, 0, 1),
  FIGURE("Figure", 1, false, 0, 0.6, 1),
  TINY("Tiny", 0, false, 0, 0, 1),
  GAP("Gap", 0.3, false, 0, 0.4, 1),
  WRITING_LINE("WritingLine", 1, false, 0, 0, 1.9),
  HEADER("Header", 0.82, false, 0, 0, 1),
  FOOTER("Footer", 0.82, false, 0, 0, 1),
  FOOTNOTE_TEXT("FootnoteText", 1, false, 0, 0.15, 1.05);

  /** Width of the lines around the band of the cover, in twips. */
  static final int BORDER = 10;

  /** Height of what only has to be there, such as the paragraph of an empty cell. */
  static final int TINY_LINE = 20;

  private final String id;
  private final double size;
  private final boolean bold;
  private final double before;
  private final double after;
  private final double line;

  WordStyle(String id, double size, boolean bold, double before, double after, double line) {
    this.id = id;
    this.size = size;
    this.bold = bold;
    this.before = before;
    this.after = after;
    this.line = line;
  }

  static WordStyle heading(int level) {
    return valueOf("HEADING_" + level);
  }

  static WordStyle contents(int level) {
    return valueOf("TOC_" + level);
  }

  String id() {
    return id;
  }

  double size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  /** Size of its text in half points, as Word counts. */
  int halfPoints(int bodySize) {
    return this == TINY ? 2 : (int) Math.round(size * bodySize * 2);
  }

  int before(Sheet sheet) {
    return sheet.em(before);
  }

  int after(Sheet sheet) {
    return sheet.em(after);
  }

  /** How far in it stands by itself. */
  int indent(Sheet sheet) {
    return switch (this) {
      case TITLE, SUBTITLE, COVER_LINE -> sheet.band() + BORDER;
      case QUOTE, QUOTE_SOURCE, TOC_2 -> sheet.em(1.2);
      case TOC_3 -> sheet.em(2.4);
      case TOC_4 -> sheet.em(3.6);
      default -> 0;
    };
  }

  /** How far in it ends by itself. */
  int indentAtEnd(Sheet sheet) {
    return switch (this) {
      case TITLE, SUBTITLE, COVER_LINE -> indent(sheet);
      default -> 0;
    };
  }

  /** Height in twips that the rule above or below a paragraph takes, with its distance. */
  int rule() {
    return switch (this) {
      case HEADING_1 -> 110;
      case WRITING_LINE -> 30;
      default -> 0;
    };
  }

  /** Distance of lines in 240ths of the font's own. */
  int line() {
    return (int) Math.round(line * 240);
  }

  /** The name that {@code styles.xml} calls it by. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is running text of a table. */
  boolean isInTable() {
    return switch (this) {
      case TABLE_HEADING, TABLE_TEXT, TABLE_STRONG, TABLE_QUIET -> true;
      default -> false;
    };
  }

  /** Whether Word keeps its lines on one page, by the style itself. */
  boolean isWhole() {
    return keptWithNext();
  }

  /** Whether Word keeps it on one page with what follows, by the style itself. */
  boolean keptWithNext() {
    return switch (this) {
      case TITLE, SUBTITLE, TOC_HEADING, LABEL, CAPTION, CALLOUT_TITLE -> true;
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, DISPLAY -> true;
      default -> false;
    };
  }
}
