package org.conducteur.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts some characters of a text right. What a reader sees is not what was typed (Markdown), so
 * each place is looked for in the source with what stands around it; where that is not clear,
 * nothing is proposed.
 */
final class Mending {
  /**
   * Characters that are wrong.
   *
   * @param start where they begin in the words of the text
   * @param end where they end
   * @param right what to put there
   */
  record Slip(int start, int end, String right) {}

  /** How many characters before and after are looked for; less where markup stands in between. */
  private static final int[][] CONTEXTS = {
    {6, 6}, {14, 14}, {30, 30}, {2, 2}, {0, 6}, {6, 0}, {0, 2}, {2, 0}, {0, 0}
  };

  private Mending() {}

  /** The text without these slips, which come in order; nothing if one is not found again. */
  static Optional<Fix> of(Prose prose, List<Slip> slips) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Slip slip : slips) {
      Optional<Slip> typed = inSource(prose, slip);
      if (typed.isEmpty() || typed.get().start() < done) {
        return Optional.empty();
      }
      out.append(prose.source(), done, typed.get().start()).append(slip.right());
      done = typed.get().end();
    }
    out.append(prose.source().substring(done));
    return Optional.of(new Fix(prose.place(), out.toString()));
  }

  private static Optional<Slip> inSource(Prose prose, Slip slip) {
    for (int[] context : CONTEXTS) {
      int from = slip.start();
      while (from > 0 && slip.start() - from < context[0] && isPlain(prose, from - 1)) {
        from--;
      }
      int to = slip.end();
      while (to < prose.words().length() && to - slip.end() < context[1] && isPlain(prose, to)) {
        to++;
      }
      String words = prose.words().substring(from, to);
      List<Integer> found = places(prose.source(), words);
      if (found.size() == 1) {
        int start = found.get(0) + slip.start() - from;
        return Optional.of(new Slip(start, start + slip.end() - slip.start(), slip.right()));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlain(Prose prose, int at) {
    char here = prose.words().charAt(at);
    return here != Prose.HIDDEN && here != '\n';
  }

  private static List<Integer> places(String source, String words) {
    List<Integer> out = new ArrayList<>();
    for (int at = source.indexOf(words); at >= 0 && out.size() < 2; ) {
      out.add(at);
      at = source.indexOf(words, at + 1);
    }
    return out;
  }
}
