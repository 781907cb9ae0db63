package org.conducteur.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest common subsequence of two lists. */
final class LongestCommon {
  private final int[] before;
  private final int[] after;

  /** The length of the longest one of what stands from each pair of places on. */
  private final int[][] lengths;

  private LongestCommon(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    lengths = new int[before.length + 1][after.length + 1];
    for (int i = before.length - 1; i >= 0; i--) {
      for (int j = after.length - 1; j >= 0; j--) {
        lengths[i][j] =
            before[i] == after[j]
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
  }

  /** Indices in the first list and in the second; takes time and room of the product of both. */
  static Map<Integer, Integer> of(List<?> before, List<?> after) {
    Map<Object, Integer> numbers = new HashMap<>(); // comparing numbers is cheap
    return new LongestCommon(numbered(before, numbers), numbered(after, numbers)).pairs();
  }

  private static int[] numbered(List<?> list, Map<Object, Integer> numbers) {
    return list.stream().mapToInt(value -> number(value, numbers)).toArray();
  }

  private static int number(Object value, Map<Object, Integer> numbers) {
    Integer known = numbers.putIfAbsent(value, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private Map<Integer, Integer> pairs() {
    Map<Integer, Integer> out = new HashMap<>();
    int i = 0;
    int j = 0;
    while (i < before.length && j < after.length) {
      if (before[i] == after[j]) {
        out.put(i++, j++);
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return out;
  }
}
