package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.document.ScheduleTick;

/**
 * The rows of a schedule: from each moment at which something begins or ends to the next one. Their
 * heights follow the time, but give each block room for a line of text.
 */
final class TimeRows {
  /** No more rows than this: where there would be, moments that lie close become one. */
  private static final int MOST = 150;

  private final ImmutableList<Integer> edges;
  private final int step;
  private final int start;

  private TimeRows(ImmutableList<Integer> edges, int step, int start) {
    this.edges = edges;
    this.step = step;
    this.start = start;
  }

  static TimeRows of(Schedule schedule) {
    int step = 1;
    while (edges(schedule, step).size() > MOST + 1) {
      step = step < 5 ? 5 : step * 2;
    }
    return new TimeRows(ImmutableList.copyOf(edges(schedule, step)), step, schedule.start());
  }

  private static NavigableSet<Integer> edges(Schedule schedule, int step) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (ScheduleTick tick : schedule.ticks()) {
      edges.add(rounded(tick.minute(), step, schedule.start()));
    }
    for (ScheduleBlock block : schedule.blocks()) {
      edges.add(rounded(block.from(), step, schedule.start()));
      edges.add(rounded(block.to(), step, schedule.start()));
    }
    return edges;
  }

  private static int rounded(int minute, int step, int start) {
    return start + (minute - start) / step * step;
  }

  /** How many rows there are. */
  int count() {
    return edges.size() - 1;
  }

  /** The row that begins at a moment; {@link #count} for the end. */
  int rowOf(int minute) {
    return edges.indexOf(rounded(minute, step, start));
  }

  private int minutes(int row) {
    return edges.get(row + 1) - edges.get(row);
  }

  /**
   * Heights of the rows in twips.
   *
   * @param total their sum
   * @param spans the first row of each block and the one after its last
   * @param line what a block needs at least
   */
  int[] heights(int total, List<Span> spans, int line) {
    double all = edges.get(count()) - edges.get(0);
    double[] needed = new double[count()];
    for (Span span : spans) {
      double minutes = edges.get(span.end()) - edges.get(span.first());
      for (int row = span.first(); row < span.end(); row++) {
        needed[row] = Math.max(needed[row], line * minutes(row) / minutes);
      }
    }
    double missing = 0;
    double spare = 0;
    for (int row = 0; row < count(); row++) {
      double over = total * minutes(row) / all - needed[row];
      missing += Math.max(0, -over);
      spare += Math.max(0, over);
    }
    double given = missing == 0 ? 0 : Math.min(1, spare / missing);
    double taken = spare == 0 ? 0 : Math.min(1, missing / spare);
    int[] heights = new int[count()];
    double edge = 0;
    int done = 0;
    for (int row = 0; row < count(); row++) {
      double height = total * minutes(row) / all;
      double over = height - needed[row];
      edge += over < 0 ? height - over * given : height - over * taken;
      heights[row] = Math.max(WordStyle.TINY_LINE, (int) Math.round(edge) - done);
      done = (int) Math.round(edge);
    }
    return heights;
  }

  /**
   * Rows that a block takes.
   *
   * @param first its first row
   * @param end the row after its last
   */
  record Span(int first, int end) {}
}
