package org.conducteur.change;

/** The longest rising part of a sequence of numbers: what did not move when a list was sorted. */
final class Rising {
  private Rising() {}

  /**
   * Tells which numbers belong to it, in time n log n.
   *
   * @param numbers all different; those below 0 are left out
   */
  static boolean[] of(int[] numbers) {
    int[] last = new int[numbers.length]; // of the best sequence of each length
    int[] previous = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= 0) {
        int at = place(numbers, last, length, numbers[i]);
        previous[i] = at == 0 ? -1 : last[at - 1];
        last[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] rising = new boolean[numbers.length];
    for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = previous[i]) {
      rising[i] = true;
    }
    return rising;
  }

  private static int place(int[] numbers, int[] last, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[last[middle]] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
