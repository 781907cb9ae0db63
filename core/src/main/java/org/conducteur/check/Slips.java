package org.conducteur.check;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers slips of one rule, so that one habit of whoever types is one finding. */
final class Slips {
  private record Gathered(
      Prose first, ImmutableMap<String, String> evidence, Optional<Fix> fix, int count) {
    Gathered andAnother() {
      return new Gathered(first, evidence, fix, count + 1);
    }
  }

  private final Map<String, Gathered> byHabit = new LinkedHashMap<>();

  /** Adds a slip; of each habit the first one is reported, with the number of all. */
  void add(String habit, Prose prose, ImmutableMap<String, String> evidence, Optional<Fix> fix) {
    byHabit.merge(
        habit, new Gathered(prose, evidence, fix, 1), (before, same) -> before.andAnother());
  }

  void report(Report report) {
    for (Gathered one : byHabit.values()) {
      report.add(
          one.first().place(),
          ImmutableMap.<String, String>builder()
              .putAll(one.evidence())
              .put("count", Integer.toString(one.count()))
              .buildOrThrow(),
          one.fix());
    }
  }
}
