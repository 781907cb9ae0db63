package org.conducteur.persistence.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Nearest {
  /** Longer words are never slips of the known ones. */
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The known word with the fewest slips, if they are few for its length. */
  static Optional<String> to(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int fewest = Integer.MAX_VALUE;
    for (String word : known) {
      int slips = slips(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      if (slips < fewest && slips <= Math.max(1, Math.min(written.length(), word.length()) / 3)) {
        best = word;
        fewest = slips;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Letters added, left out, changed, or swapped with the next one (the optimal string alignment
   * distance).
   */
  static int slips(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distance[i][j] = i == 0 ? j : j == 0 ? i : cheapest(distance, a, b, i, j);
      }
    }
    return distance[a.length()][b.length()];
  }

  private static int cheapest(int[][] distance, String a, String b, int i, int j) {
    int changed = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int one = Math.min(changed, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(one, distance[i - 2][j - 2] + 1) : one;
  }
}
