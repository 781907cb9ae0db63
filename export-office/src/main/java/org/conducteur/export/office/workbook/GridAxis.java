package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The rows of a day in the grid: each stands for some minutes.
 *
 * @param step minutes that a row stands for: 5, 10, 15 or 30
 * @param first the step of the first row, counted from the midnight that the day began with
 * @param rows how many rows
 */
record GridAxis(int step, int first, int rows) {
  static final ImmutableList<Integer> STEPS = ImmutableList.of(5, 10, 15, 30);

  static final int COARSEST = 30;

  /** More rows than these are too small when a day is printed on one page. */
  private static final int MOST = 84;

  /** With so few rows, sessions may take two of them, which has room for their time as well. */
  private static final int COMFORTABLE = 60;

  /** How far the picture goes beyond the plan, since days become late, in minutes. */
  private static final int BEYOND = 60;

  /** No day is shown for longer, in minutes. */
  private static final int LONGEST = 48 * 60;

  /** Makes half steps count as whole ones whatever the last digits of a fraction are. */
  static final double NUDGE = 0.0001;

  /** The axis of sessions: as fine as they need, but not much longer than a page. */
  static GridAxis of(List<GridSession> sessions, int least) {
    long from = Math.max(0, sessions.stream().mapToLong(GridSession::from).min().orElse(0));
    long to = sessions.stream().mapToLong(GridSession::to).max().orElse(from);
    long start = from / 30 * 30;
    long length = Math.min(LONGEST, (to + 29) / 30 * 30 - start + BEYOND);
    int step =
        STEPS.reverse().stream()
            .filter(some -> sessions.stream().allMatch(session -> session.isOnStep(some)))
            .findFirst()
            .orElse(STEPS.get(0));
    if (step == COARSEST && length / (COARSEST / 2) <= COMFORTABLE) {
      step = COARSEST / 2;
    }
    while (step < least || (length / step > MOST && step < COARSEST)) {
      step = STEPS.get(STEPS.indexOf(step) + 1);
    }
    return new GridAxis(step, (int) (start / step), (int) Math.max(1, length / step));
  }

  /** How many steps a whole day has. */
  int inDay() {
    return 24 * 60 / step;
  }

  /** The step nearest to a time. */
  int nearest(long seconds) {
    return (int) Math.floor(seconds / (60.0 * step) + 0.5 + NUDGE);
  }

  /** The minute at which a row begins, from 0. */
  int minute(int row) {
    return (first + row) * step;
  }
}
