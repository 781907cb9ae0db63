package org.conducteur.cli;

import com.google.common.collect.ImmutableList;

/**
 * Some lines of the live screen.
 *
 * @param rank how soon it gets room where there is not enough: 0 first
 * @param divisible whether its first lines are of use without the others
 * @param lines the lines, from top to bottom
 */
record LiveSection(int rank, boolean divisible, ImmutableList<LiveLine> lines) {
  static LiveSection whole(int rank, LiveLine... lines) {
    return new LiveSection(rank, false, ImmutableList.copyOf(lines));
  }

  static LiveSection list(int rank, Iterable<LiveLine> lines) {
    return new LiveSection(rank, true, ImmutableList.copyOf(lines));
  }

  /** How many lines it takes if so many are left. */
  int taking(int left) {
    return lines.size() <= left ? lines.size() : divisible ? left : 0;
  }
}
