package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts sections on a screen of a size. What matters most gets its lines first; what does not fit is
 * left out, and what remains stays in its order.
 */
final class LiveScreen {
  private LiveScreen() {}

  /**
   * The screen.
   *
   * @param above sections from the top
   * @param below sections that end at the bottom
   * @return exactly as many lines as asked for, of exactly the width
   */
  static ImmutableList<LiveLine> of(
      List<LiveSection> above, List<LiveSection> below, int width, int height) {
    List<LiveSection> all = new ArrayList<>(above);
    all.addAll(below);
    int[] taken = new int[all.size()];
    List<Integer> order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingInt(index -> all.get(index).rank()))
            .toList();
    int left = height;
    for (int index : order) {
      taken[index] = all.get(index).taking(left);
      left -= taken[index];
    }
    List<LiveLine> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i == above.size()) {
        lines.addAll(Collections.nCopies(left, LiveLine.plain("")));
      }
      lines.addAll(all.get(i).lines().subList(0, taken[i]));
    }
    return lines.stream().map(line -> line.fitted(width)).collect(toImmutableList());
  }
}
