package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;
import org.conducteur.change.Change;
import org.conducteur.change.ChangeKind;
import org.conducteur.change.ChangeWords;

/** Changes of an event, one a line. */
final class ChangeList {
  private static final ImmutableMap<ChangeKind, String> SIGNS =
      ImmutableMap.of(
          ChangeKind.ADDED, "+",
          ChangeKind.REMOVED, "-",
          ChangeKind.CHANGED, "~",
          ChangeKind.MOVED, ">");

  private ChangeList() {}

  /** The lines, each with a sign for what happened and with what a function adds to it. */
  static ImmutableList<String> lines(
      ChangeWords words, List<Change> changes, Function<Change, String> remark) {
    return changes.stream()
        .map(
            change ->
                "  "
                    + SIGNS.get(change.kind())
                    + " "
                    + Printable.line(words.sentence(change))
                    + remark.apply(change))
        .collect(toImmutableList());
  }
}
