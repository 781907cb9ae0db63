package org.conducteur.export.pdf;

/**
 * Sees to it that short tables stay on one page, and that in others no page ends between the first
 * two rows nor between the last two, so that none stands alone, unless it is high.
 */
final class RowBreaks {
  /** A last row of more lines than this may stand alone. */
  private static final int HIGH = 4;

  /** A first row has the head above it, and stands alone sooner. */
  private static final int HIGH_FIRST = 2;

  private final Flow flow;
  private final float whole;
  private final float high;
  private final float highFirst;
  private int first = -1;
  private int second = -1;
  private int last = -1;

  /** For rows that stay together if they take no more than a share of a page. */
  RowBreaks(Flow flow, Look look, float share) {
    this.flow = flow;
    this.whole = look.textHeight() * share;
    this.high = look.lines(HIGH);
    this.highFirst = look.lines(HIGH_FIRST);
  }

  /** A row begins with the next slice. */
  void row() {
    last = flow.size();
    if (first < 0) {
      first = last;
    } else if (second < 0) {
      second = last;
    }
  }

  /** All rows are there. */
  void end() {
    if (second < 0 || last == flow.size()) {
      return;
    }
    if (flow.height(first) <= whole) {
      flow.together(first);
    }
    if (flow.height(last) <= high) {
      flow.avoidAbove(last);
    }
    if (flow.height(first) - flow.height(second) <= highFirst) {
      flow.avoidAbove(second);
    }
  }
}
