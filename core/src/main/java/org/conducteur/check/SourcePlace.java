package org.conducteur.check;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** Where in a file a datum stands. */
public sealed interface SourcePlace {

  /**
   * The name of the file.
   *
   * @return as the user gave it
   */
  String source();

  /**
   * A place in a text file.
   *
   * @param source the name of the file
   * @param line from 1
   * @param column from 1, counted in characters (Unicode code points)
   * @param excerpt the text of the line, or of a long line the part around the place
   * @param caret which character of the excerpt stands at the place, from 1; one past its end if
   *     the line ends there
   */
  record InText(String source, int line, int column, String excerpt, int caret)
      implements SourcePlace {
    private static final int LONGEST_LINE = 160;
    private static final int BEFORE_CARET = 60;

    /** Refuses null, and numbers below 1. {@inheritDoc} */
    public InText {
      requireNonNull(source, "source");
      requireNonNull(excerpt, "excerpt");
      checkArgument(line >= 1, "line must be at least 1: %s", line);
      checkArgument(column >= 1, "column must be at least 1: %s", column);
      checkArgument(caret >= 1, "caret must be at least 1: %s", caret);
    }

    /**
     * A place with the whole text of its line.
     *
     * @param source the name of the file
     * @param line from 1
     * @param column from 1, counted in characters (Unicode code points)
     * @param excerpt the text of the line
     */
    public InText(String source, int line, int column, String excerpt) {
      this(source, line, column, excerpt, column);
    }

    /**
     * A place whose excerpt is short enough for a message: of a long line only the part around the
     * place is kept, with an ellipsis where something is missing. Tabs and other control characters
     * become spaces, so that each character takes one place on a terminal and none commands it.
     *
     * @param source the name of the file
     * @param line from 1
     * @param column from 1, counted in characters (Unicode code points)
     * @param text the whole text of the line, of any length
     * @return the place
     */
    public static InText cut(String source, int line, int column, String text) {
      int length = text.codePointCount(0, text.length());
      int first = length <= LONGEST_LINE ? 0 : Math.max(0, column - 1 - BEFORE_CARET);
      int last = length <= LONGEST_LINE ? length : Math.min(length, first + LONGEST_LINE);
      int start = text.offsetByCodePoints(0, first);
      int end = text.offsetByCodePoints(start, last - first);
      String part = text.substring(start, end).replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ");
      String excerpt = (first > 0 ? "…" : "") + part + (last < length ? "…" : "");
      return new InText(source, line, column, excerpt, column - first + (first > 0 ? 1 : 0));
    }

    /** Such as {@code event.json:12:7}. */
    @Override
    public String toString() {
      return source + ":" + line + ":" + column;
    }
  }

  /**
   * A cell of a workbook.
   *
   * @param source the name of the file
   * @param sheet the name of the sheet
   * @param cell its address, such as {@code D14}
   */
  record InSheet(String source, String sheet, String cell) implements SourcePlace {
    /** Refuses null. {@inheritDoc} */
    public InSheet {
      requireNonNull(source, "source");
      requireNonNull(sheet, "sheet");
      requireNonNull(cell, "cell");
    }

    /** Such as {@code plan.xlsx: Conducteur!D14}. */
    @Override
    public String toString() {
      return source + ": " + sheet + "!" + cell;
    }
  }

  /**
   * A paragraph of a document that has no lines, such as one of Word.
   *
   * @param source the name of the file
   * @param paragraph from 1, counted through the document with its tables
   * @param excerpt how it begins
   */
  record InDocument(String source, int paragraph, String excerpt) implements SourcePlace {
    private static final int LONGEST_EXCERPT = 60;

    /** Refuses null, and numbers below 1. {@inheritDoc} */
    public InDocument {
      requireNonNull(source, "source");
      requireNonNull(excerpt, "excerpt");
      checkArgument(paragraph >= 1, "paragraph must be at least 1: %s", paragraph);
    }

    /**
     * A place with the beginning of a text of any length.
     *
     * @param source the name of the file
     * @param paragraph from 1
     * @param text the whole text of the paragraph
     * @return the place
     */
    public static InDocument cut(String source, int paragraph, String text) {
      String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ").strip();
      int length = line.codePointCount(0, line.length());
      return new InDocument(
          source,
          paragraph,
          length <= LONGEST_EXCERPT
              ? line
              : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…");
    }

    /** Such as {@code fiches.docx: § 12}. */
    @Override
    public String toString() {
      return source + ": § " + paragraph;
    }
  }
}
