package org.conducteur.export.pdf;

/**
 * Sees to it that no page ends between the first two rows of a table nor between the last two, so
 * that none stands alone, unless it is high.
 */
final class RowBreaks {
  /** A last row of more lines than this may stand alone. */
  private static final int HIGH = 4;

  /** A first row has the head above it, and stands alone sooner. */
  private static final int HIGH_FIRST = 2;

  private final Flow flow;
  private final float high;
  private final float highFirst;
  private int first = -1;
  private int second = -1;
  private int last = -1;

  RowBreaks(Flow flow, Look look) {
    this.flow = flow;
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
    if (flow.height(last) <= high) {
      flow.avoidAbove(last);
    }
    if (flow.height(first) - flow.height(second) <= highFirst) {
      flow.avoidAbove(second);
    }
  }
}
