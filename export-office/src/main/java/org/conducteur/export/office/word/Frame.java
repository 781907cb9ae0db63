package org.conducteur.export.office.word;

import org.conducteur.document.Alignment;

/**
 * The room that elements are composed into. Distances are in twips.
 *
 * @param left distance from the edge of the column
 * @param width room for lines
 * @param depth how many lists are around
 * @param text style of running text in it
 * @param alignment where lines stand
 */
record Frame(int left, int width, int depth, WordStyle text, Alignment alignment) {
  private static final int DEEPEST = 8;
  private static final int NARROWEST = 400;

  static Frame page(Sheet sheet) {
    return new Frame(0, sheet.textWidth(), 0, WordStyle.NORMAL, Alignment.START);
  }

  static Frame cell(int width, WordStyle text, Alignment alignment) {
    return new Frame(0, Math.max(width, NARROWEST), 0, text, alignment);
  }

  /** The room beside the marks of a list's items. */
  Frame insideList(Sheet sheet) {
    boolean running =
        text == WordStyle.NORMAL || text == WordStyle.QUOTE || text == WordStyle.FIELD_VALUE;
    WordStyle inside = running ? WordStyle.LIST_CONTINUE : text;
    int step = depth > DEEPEST ? 0 : sheet.listStep();
    return indented(step + text.indent(sheet), depth + 1, inside);
  }

  Frame insideQuote() {
    return new Frame(left, width, depth, WordStyle.QUOTE, alignment);
  }

  /** Level of an item of the list that this is the inside of, from 0; Word knows nine levels. */
  int level() {
    return Math.min(depth - 1, DEEPEST);
  }

  private Frame indented(int distance, int newDepth, WordStyle inside) {
    return new Frame(
        left + distance, Math.max(width - distance, NARROWEST), newDepth, inside, alignment);
  }
}
