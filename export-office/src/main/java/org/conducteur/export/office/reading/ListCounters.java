package org.conducteur.export.office.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.export.office.reading.Numbering.Used;

/** Counts the items of lists. Lists of one kind count on, unless they say where they start. */
final class ListCounters {
  private static final Pattern NUMBER = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;

  private final Numbering numbering;
  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  ListCounters(Numbering numbering) {
    this.numbering = numbering;
  }

  /** What is shown before the next item; empty for nothing. */
  String next(int list, int level) {
    ListLevel look = numbering.find(list, level).orElse(null);
    Used used = numbering.find(list).orElse(null);
    if (look == null || used == null) {
      return "";
    }
    int[] count = counts.computeIfAbsent(used.kind(), kind -> unstarted());
    if (begun.add(list)) {
      used.starts().forEach((at, start) -> count[at] = start - 1);
    }
    if (count[level] == Integer.MIN_VALUE) {
      count[level] = look.start() - 1;
    }
    count[level]++;
    restartBelow(list, level, count);
    return look.isBullet() ? look.bullet() : text(list, look, count);
  }

  private static int[] unstarted() {
    int[] count = new int[LEVELS];
    Arrays.fill(count, Integer.MIN_VALUE);
    return count;
  }

  private void restartBelow(int list, int level, int[] count) {
    for (int below = level + 1; below < LEVELS; below++) {
      int own = below;
      boolean restarts =
          numbering
              .find(list, below)
              .flatMap(ListLevel::restart)
              .map(after -> after > 0 && level + 1 <= after)
              .orElse(level < own);
      if (restarts) {
        count[below] = Integer.MIN_VALUE;
      }
    }
  }

  private String text(int list, ListLevel look, int[] count) {
    Matcher matcher = NUMBER.matcher(look.text());
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      int level = Integer.parseInt(matcher.group(1)) - 1;
      ListLevel counted = numbering.find(list, level).orElse(look);
      int number = count[level] == Integer.MIN_VALUE ? counted.start() : count[level];
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(ListNumber.of(counted.format(), number)));
    }
    return Glyphs.shown(matcher.appendTail(out).toString(), look.font()).strip();
  }
}
